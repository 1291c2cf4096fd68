package yingshang.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All numbers that a measure is meant to move; each scenario counts once, with the first target named. */
@Schema(name = "ReformEffectsRequest")
record EffectsRequest(
        @NotNull @Size(max = 50) List<@NotNull @Valid Effect> effects,

        @NotBlank @Size(max = 2000) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        String reason) {}

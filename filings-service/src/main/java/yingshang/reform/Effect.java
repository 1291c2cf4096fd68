package yingshang.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that a measure is meant to move.
 *
 * @param scenario code of the scenario whose value it is
 * @param target identifier of the target that it is to reach, as in {@code /targets}; null when none is set
 */
@Schema(name = "ReformEffect")
record Effect(
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        String scenario,

        @Schema(nullable = true) @Pattern(regexp = "[A-Za-z0-9._-]{1,100}")
        String target) {}

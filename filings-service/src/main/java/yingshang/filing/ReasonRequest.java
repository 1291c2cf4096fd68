package yingshang.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step is taken. */
@Schema(name = "ReasonRequest")
record ReasonRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = EntryRequest.STORABLE, message = "{yingshang.storable}")
        String reason) {}

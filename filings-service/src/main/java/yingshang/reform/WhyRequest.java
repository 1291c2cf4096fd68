package yingshang.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the task force takes a step. */
@Schema(name = "ReformReasonRequest")
record WhyRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        String reason) {}

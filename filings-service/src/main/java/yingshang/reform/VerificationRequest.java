package yingshang.reform;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the task force found of a claim.
 *
 * @param reason what was looked at, or what is missing
 */
@Schema(name = "ReformVerificationRequest")
record VerificationRequest(
        @NotNull Outcome decision,

        @NotBlank @Size(max = 2000) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        String reason) {

    /** What is decided. */
    @Schema(name = "ReformVerification")
    enum Outcome {
        @JsonProperty("verify")
        VERIFY,
        @JsonProperty("return")
        RETURN
    }
}

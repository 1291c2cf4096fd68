package yingshang.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision on a candidate.
 *
 * @param reason why it is rejected; may be left out when it is approved
 */
@Schema(name = "SignOffRequest")
record SignOffRequest(
        @NotNull Boolean approved,
        @Schema(nullable = true) @Size(max = 2000) String reason) {

    SignOffRequest {
        reason = reason == null ? "" : reason.strip();
    }
}

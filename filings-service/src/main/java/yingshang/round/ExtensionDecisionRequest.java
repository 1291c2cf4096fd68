package yingshang.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the task force decides on a request for an extension.
 *
 * @param until last instant at which the department may file; what it asked for when absent
 * @param reason needed to refuse
 */
@Schema(name = "ExtensionDecisionRequest")
record ExtensionDecisionRequest(
        @NotNull Verdict decision,

        Instant until,

        @Size(max = 2000) @Pattern(regexp = ExtensionRequest.STORABLE, message = "{yingshang.storable}")
        String reason) {

    /** Whether the department may file later. */
    @Schema(name = "ExtensionVerdict")
    enum Verdict {
        @JsonProperty("grant")
        GRANT,
        @JsonProperty("refuse")
        REFUSE
    }
}

package yingshang.followup;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.round.ExtensionStatus;

/**
 * A filing that is expected and was not submitted.
 *
 * @param draft identifier of the draft there is; null when not even that
 * @param extension the last one the department asked for there; null when none
 */
@Schema(name = "MissingFilingView")
record MissingFilingView(
        UUID round,
        String period,
        String department,
        String indicator,
        String region,
        @Schema(nullable = true) UUID draft,
        @Schema(nullable = true) LastExtension extension) {

    /**
     * An extension in short.
     *
     * @param until when it expires; null unless granted
     */
    @Schema(name = "LastExtension")
    record LastExtension(
            UUID id,
            ExtensionStatus status,
            @Schema(nullable = true) Instant until) {}
}

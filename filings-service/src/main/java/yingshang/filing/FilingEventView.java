package yingshang.filing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step in a filing's life.
 *
 * @param step counts the steps, from 1
 * @param by account that took the step
 * @param reasonCode null unless something was returned
 * @param reason why; null when none was given
 * @param deadline until when what was returned is to be mended; null when none was set
 * @param entries what was returned; empty when that is everything, and for other steps
 */
@Schema(name = "FilingEventView")
record FilingEventView(
        int step,
        Step kind,
        String by,
        Instant at,
        @Schema(nullable = true) ReturnReason reasonCode,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) Instant deadline,
        List<ReturnedEntryView> entries) {}

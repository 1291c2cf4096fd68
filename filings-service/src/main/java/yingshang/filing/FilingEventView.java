package yingshang.filing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step in a filing's life.
 *
 * @param step counts the steps, from 1
 * @param by account that took the step
 * @param reason why; null when none was given
 */
@Schema(name = "FilingEventView")
record FilingEventView(
        int step,
        FilingEvent.Kind kind,
        String by,
        Instant at,
        @Schema(nullable = true) String reason) {}

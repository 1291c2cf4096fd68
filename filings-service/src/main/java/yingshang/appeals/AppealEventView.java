package yingshang.appeals;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step in an appeal's life.
 *
 * @param step counts the steps, from 1
 * @param by account that took the step; null when the clock did, or the enterprise with its code
 * @param department whose the appeal was after the step; null while nobody's
 * @param due which deadline has passed; null unless escalated
 * @param escalation how far it went with that; null unless escalated
 * @param reason why, or what was answered; null when nothing was said
 */
@Schema(name = "AppealEventView")
record AppealEventView(
        int step,
        AppealStep kind,
        @Schema(nullable = true) String by,
        Instant at,
        @Schema(nullable = true) String department,
        @Schema(nullable = true) Due due,
        @Schema(nullable = true) Escalation escalation,
        @Schema(nullable = true) String reason) {}

package yingshang.appeals;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.deadline.Term;

/**
 * A deadline of an appeal.
 *
 * @param begins when its time began
 * @param until last instant that is in time; null while the calendar of that year is not published
 * @param metAt when it was done for the first time; null before
 * @param escalation how far the clock has gone with it
 */
@Schema(name = "AppealDeadlineView")
record AppealDeadlineView(
        Due due,
        Term term,
        Instant begins,
        @Schema(nullable = true) Instant until,
        @Schema(nullable = true) Instant metAt,
        AppealDeadline.Standing standing,
        Escalation escalation) {}

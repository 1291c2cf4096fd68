package yingshang.ratings;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a bad rating is put right.
 *
 * @param dueAt the last instant that is in time: 7 calendar days after the entry, 15 for complex problems
 * @param answer what the department says it did; null before
 * @param rectifiedAt when it said so; null before, and again when that is returned
 * @param onTime whether it was put right in time; null while it still can be, and when nothing is to be put right
 * @param closedAt when it was confirmed or dropped; null before
 * @param revisitedAt when who rated was last asked again; null before
 * @param revisitSatisfied whether they said that it is well now; null when they did not say
 */
@Schema(name = "RectificationView")
record RectificationView(
        RectificationStatus status,
        Complexity complexity,
        Instant dueAt,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) String answeredBy,
        @Schema(nullable = true) Instant rectifiedAt,
        @Schema(nullable = true) Boolean onTime,
        @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true) Instant revisitedAt,
        @Schema(nullable = true) Boolean revisitSatisfied) {}

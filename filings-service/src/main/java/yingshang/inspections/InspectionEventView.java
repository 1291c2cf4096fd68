package yingshang.inspections;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step in the life of an inspection.
 *
 * @param step counts the steps, from 1
 * @param item number of the item it is about; null when it is about all
 * @param by account that took the step; null when the clock did
 * @param reason why, or what was reported; null when nothing was said
 */
@Schema(name = "InspectionEventView")
record InspectionEventView(
        int step,
        InspectionStep kind,
        @Schema(nullable = true) Integer item,
        @Schema(nullable = true) String by,
        Instant at,
        @Schema(nullable = true) String reason) {}

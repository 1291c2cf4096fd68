package yingshang.inspections;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inspection without its items.
 *
 * @param period for which it counts
 * @param selfScore of 100, by those who run the site; null before they say so
 * @param score of 100, by the inspector; null while open
 * @param version number of steps taken; also the ETag
 */
@Schema(name = "InspectionSummaryView")
record InspectionSummaryView(
        UUID id,
        UUID site,
        String siteName,
        String form,
        String region,
        String department,
        String period,
        Inspection.Status status,
        boolean demonstration,
        @Schema(nullable = true) BigDecimal selfScore,
        @Schema(nullable = true) String selfAssessedBy,
        @Schema(nullable = true) Instant selfAssessedAt,
        @Schema(nullable = true) BigDecimal score,
        @Schema(nullable = true) String concludedBy,
        @Schema(nullable = true) Instant concludedAt,
        int version) {}

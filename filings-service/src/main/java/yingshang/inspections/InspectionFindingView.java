package yingshang.inspections;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found wrong at one item, and what became of it.
 *
 * @param item number in the form
 * @param finding what is wrong
 * @param lost points that the item did not get
 * @param repeats in how many inspections of the site before this one the same item had a finding
 * @param workingDays in which it is to be rectified
 * @param until last instant that is in time; null while the calendar of that year is not published
 * @param overdue whether it was not reported as rectified in time
 * @param report what was done; null before
 * @param verification what the verifier said last; null when nothing
 */
@Schema(name = "InspectionFindingView")
record InspectionFindingView(
        UUID id,
        UUID inspection,
        UUID site,
        String siteName,
        String form,
        int item,
        String region,
        String department,
        String period,
        String finding,
        BigDecimal lost,
        int repeats,
        InspectionFinding.Status status,
        int workingDays,
        Instant foundAt,
        @Schema(nullable = true) Instant until,
        boolean overdue,
        @Schema(nullable = true) String report,
        @Schema(nullable = true) String reportedBy,
        @Schema(nullable = true) Instant reportedAt,
        @Schema(nullable = true) String verification,
        @Schema(nullable = true) String verifiedBy,
        @Schema(nullable = true) Instant verifiedAt) {}

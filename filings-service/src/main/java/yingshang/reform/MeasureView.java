package yingshang.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reform measure (配套措施).
 *
 * @param document number of the plan that promises it
 * @param issued day of the plan
 * @param clause where the plan does so
 * @param lead codes of the departments that lead it
 * @param responsible codes of the departments that share in it
 * @param others who shares in it without a code, as the plan calls them
 * @param dueDates days by which a part of it, and on the last all of it, was to be done
 * @param due the first of them that is open; null when there is none
 * @param light null while it is suspended, and while it is open without a due date
 * @param version counts its steps; also its ETag
 * @param claimedAt when the lead last said that it is done; null before, and after a return
 * @param inTime whether it was claimed before a due date that was open had passed; null without a claim
 * @param suspendedFor why it rests; null unless suspended
 * @param effects the numbers that it is meant to move
 */
@Schema(name = "ReformMeasureView")
record MeasureView(
        UUID id,
        String document,
        LocalDate issued,
        String clause,
        MeasureSet set,
        Wording title,
        String region,
        String indicator,
        List<String> lead,
        List<String> responsible,
        List<String> others,
        List<LocalDate> dueDates,
        @Schema(nullable = true) LocalDate due,
        ReformStatus status,
        @Schema(nullable = true) Light light,
        int version,
        @Schema(nullable = true) String claimedBy,
        @Schema(nullable = true) Instant claimedAt,
        @Schema(nullable = true) Boolean inTime,
        @Schema(nullable = true) String verifiedBy,
        @Schema(nullable = true) Instant verifiedAt,
        @Schema(nullable = true) String suspendedFor,
        List<Effect> effects) {}

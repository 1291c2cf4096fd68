package yingshang.ratings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rating, and what followed from it.
 *
 * @param number identifies it within region and department
 * @param enteredAt when it was entered, from which a rectification has its term
 * @param entryWorkingDays working days from handling to entry, of cards only; null otherwise, and while unknown
 * @param upload the file it came in; null when it came alone
 * @param exclusion why it does not count; null when it counts
 * @param rectification null unless it is a bad rating
 * @param contact null when there is none, when it is erased, and for who may not see it
 * @param contactErasedAt null unless erased
 * @param version number of steps taken; also the ETag
 */
@Schema(name = "RatingView")
record RatingView(
        UUID id,
        String number,
        String region,
        String department,
        String item,
        @Schema(nullable = true) String window,
        RatingChannel channel,
        RatingLevel level,
        LocalDate handledOn,
        Instant ratedAt,
        Instant enteredAt,
        boolean realName,
        @Schema(nullable = true) Integer entryWorkingDays,
        @Schema(nullable = true) UUID upload,
        String recordedBy,
        Instant recordedAt,
        @Schema(nullable = true) Exclusion exclusion,
        @Schema(nullable = true) RectificationView rectification,
        @Schema(nullable = true) RatingContactView contact,
        @Schema(nullable = true) Instant contactErasedAt,
        int version) {}

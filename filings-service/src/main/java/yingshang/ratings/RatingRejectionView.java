package yingshang.ratings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row that is no rating, or contradicts one that is held.
 *
 * @param row its line in the file, from 1
 * @param column the column at fault; null when it is the row
 * @param rule code of the rule
 * @param value what stood there, cut where it is long; null when nothing did, and for names, phones and comments
 * @param message what to mend, in the reader's language
 */
@Schema(name = "RatingRejectionView")
record RatingRejectionView(
        long row,
        @Schema(nullable = true) String column,
        String rule,
        @Schema(nullable = true) String value,
        String message) {}

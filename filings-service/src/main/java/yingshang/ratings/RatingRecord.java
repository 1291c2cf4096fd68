package yingshang.ratings;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One rating, as somebody tells it.
 *
 * @param row its line in a file; 0 when it came alone
 * @param number identifies it within region and department
 * @param window code or name of the window; null when not given
 * @param handledOn when what is rated was handled
 * @param enteredAt when it was known to those who have to act on it
 * @param contact of a bad rating only; null without
 * @param complexity null when nobody has said so
 * @param rectifiedAt when it was put right, in another system; null unless it was
 * @param revisitedAt when who rated was asked again, in another system; null unless they were
 */
record RatingRecord(
        long row,
        String number,
        String department,
        String item,
        String window,
        RatingChannel channel,
        RatingLevel level,
        LocalDate handledOn,
        Instant ratedAt,
        Instant enteredAt,
        boolean realName,
        Contact contact,
        Complexity complexity,
        Instant rectifiedAt,
        Instant revisitedAt) {}

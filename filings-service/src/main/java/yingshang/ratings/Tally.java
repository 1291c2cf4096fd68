package yingshang.ratings;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many ratings of a kind there are. All but {@code ratings} and {@code excluded} are of those that count.
 *
 * @param key what they have in common; null where they say nothing there
 * @param levels by points, from 1 to 5
 * @param onTime bad ratings put right in time
 * @param late bad ratings put right later, or not yet though the term is over
 * @param pending bad ratings not put right yet, whose term is not over
 * @param realNameBad bad ratings under a real name
 * @param revisited of these, those about which whoever rated was asked again
 * @param generalDays calendar days that putting right took, over {@code general} problems
 * @param complexDays the same over {@code complex} ones
 * @param entryDays working days from handling to entry, over {@code cards} of which they are known
 */
record Tally(
        String key,
        long ratings,
        long excluded,
        long[] levels,
        long onTime,
        long late,
        long pending,
        long realNameBad,
        long revisited,
        long general,
        long generalDays,
        long complex,
        long complexDays,
        long cards,
        long entryDays,
        long cardsOnTime,
        long cardsUnknown) {

    static Tally read(ResultSet row) throws SQLException {
        long[] levels = new long[RatingLevel.values().length];
        for (RatingLevel level : RatingLevel.values()) {
            levels[level.ordinal()] = row.getLong("level" + level.points());
        }
        return new Tally(
                row.getString("key"),
                row.getLong("ratings"),
                row.getLong("excluded"),
                levels,
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("pending"),
                row.getLong("real_name_bad"),
                row.getLong("revisited"),
                row.getLong("general"),
                row.getLong("general_days"),
                row.getLong("complex"),
                row.getLong("complex_days"),
                row.getLong("cards"),
                row.getLong("entry_days"),
                row.getLong("cards_on_time"),
                row.getLong("cards_unknown"));
    }

    /** Ratings that count. */
    long counted() {
        return ratings - excluded;
    }

    long at(RatingLevel level) {
        return levels[level.ordinal()];
    }

    long bad() {
        return at(RatingLevel.DISSATISFIED) + at(RatingLevel.VERY_DISSATISFIED);
    }
}

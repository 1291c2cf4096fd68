package yingshang.ratings;

import java.util.Locale;
import yingshang.rows.Rule;

/** What ratings are refused for besides what any row is. */
enum RatingRule implements Rule {
    /** A word that means none of the constants. */
    UNKNOWN_WORD,
    UNKNOWN_DEPARTMENT,
    /** The department is not the one that uploads. */
    OTHER_DEPARTMENT,
    RATED_BEFORE_HANDLED,
    ENTERED_BEFORE_RATED,
    /** Put right, or asked again, before it was entered. */
    BEFORE_ENTRY,
    /** Only the task force takes over what another system led to its end. */
    NOT_YOURS,
    /** Only bad ratings are put right. */
    NOT_BAD,
    /** Only who gave a name can be asked again. */
    NOT_REAL_NAME,
    /** A rating of this number is held already, and says something else. */
    HELD_OTHERWISE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package yingshang.reduction.method;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A time limit of a service item, as far as it can be counted.
 *
 * @param days working days; 0 on the spot, null when the limit cannot be counted
 */
public record Limit(Form form, BigDecimal days) {

    /** How a limit is written. */
    public enum Form {
        WORKING_DAYS,
        ON_THE_SPOT,
        FREE_TEXT,
        NONE
    }

    /** Refuses days that are missing, negative, or given where none can be. */
    public Limit {
        boolean countable = form == Form.WORKING_DAYS || form == Form.ON_THE_SPOT;
        if (countable != (days != null) || (countable && days.signum() < 0)) {
            throw new IllegalArgumentException("days do not fit: " + form + " " + days);
        }
    }

    /** A limit in working days; 0 is a value. */
    public static Limit workingDays(BigDecimal days) {
        return new Limit(Form.WORKING_DAYS, Objects.requireNonNull(days, "days"));
    }

    /** Settled on the spot (即时办理): no working day. */
    public static Limit onTheSpot() {
        return new Limit(Form.ON_THE_SPOT, BigDecimal.ZERO);
    }

    /** Words that are not a number of working days. */
    public static Limit freeText() {
        return new Limit(Form.FREE_TEXT, null);
    }

    /** No limit is stated (无). */
    public static Limit none() {
        return new Limit(Form.NONE, null);
    }
}

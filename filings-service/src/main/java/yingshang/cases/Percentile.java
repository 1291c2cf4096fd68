package yingshang.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a percentile lies among sorted values, as R-7 says: at {@code (count - 1) × share}, counted from 0, between two
 * neighbours where that is no whole number.
 *
 * @param below place of the lower neighbour, from 1
 * @param above place of the upper neighbour
 * @param part how far from the lower to the upper one
 */
record Percentile(long below, long above, BigDecimal part) {

    static Percentile of(BigDecimal share, long count) {
        BigDecimal place = share.multiply(BigDecimal.valueOf(count - 1));
        long below = place.setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
        return new Percentile(below, Math.min(below + 1, count), place.subtract(BigDecimal.valueOf(below - 1)));
    }

    /** The percentile, from the values at its two places. */
    BigDecimal value(BigDecimal atBelow, BigDecimal atAbove) {
        return atBelow.add(atAbove.subtract(atBelow).multiply(part));
    }
}

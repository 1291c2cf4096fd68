package yingshang.reduction.method;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How far a value has come from a reference (baseline or statutory limit).
 *
 * @param absolute in the unit of both; above 0 when the value is better than the reference
 * @param relative share of the reference, 0.71 for 71 %; null when the reference is 0
 */
public record Cut(BigDecimal absolute, BigDecimal relative) {

    /** The cut from {@code reference} to {@code value}. */
    public static Cut of(BigDecimal reference, BigDecimal value, boolean lowerIsBetter) {
        BigDecimal absolute = lowerIsBetter ? reference.subtract(value) : value.subtract(reference);
        BigDecimal relative = reference.signum() == 0 ? null : absolute.divide(reference.abs(), MathContext.DECIMAL128);
        return new Cut(absolute, relative);
    }
}

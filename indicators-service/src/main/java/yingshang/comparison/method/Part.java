package yingshang.comparison.method;

import java.math.BigDecimal;
import java.math.MathContext;
import yingshang.scoring.method.Item;

/**
 * A child in the change of its parent: it is counted as having gone from {@code before} to {@code after}, and each
 * point on that way moves the parent by {@code multiplier}.
 *
 * @param before its own score, or what it is held against when it had none
 * @param after its own score, or what it is held against when it has none
 */
record Part(Item child, Cause cause, BigDecimal before, BigDecimal after, BigDecimal multiplier) {

    BigDecimal way() {
        return after.subtract(before);
    }

    Part times(BigDecimal factor) {
        return new Part(child, cause, before, after, multiplier.multiply(factor, MathContext.DECIMAL128));
    }
}

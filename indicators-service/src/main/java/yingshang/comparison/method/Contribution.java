package yingshang.comparison.method;

import java.math.BigDecimal;

/**
 * What a leaf added to the change of a score.
 *
 * @param points unrounded; below 0 when it took points away
 * @param through the node that appeared or disappeared, the leaf itself or one above it; null when the cause is a value
 */
public record Contribution(String leaf, BigDecimal points, Cause cause, String through) {}

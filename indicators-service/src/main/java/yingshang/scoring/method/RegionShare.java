package yingshang.scoring.method;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A child region in its parent's score.
 *
 * @param weight share among the child regions, above 0, on any scale
 * @param scores what {@link Scorer#score} gave for the child, by node code; only the leaves are used
 */
public record RegionShare(BigDecimal weight, Map<String, NodeScore> scores) {

    /** Refuses a weight that is not above 0. */
    public RegionShare {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight is not above 0: " + weight);
        }
    }
}

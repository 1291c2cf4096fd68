package yingshang.scoring.method;

import java.math.BigDecimal;

/**
 * What a node came to.
 *
 * @param score 0 to 100, unrounded; null unless {@link State#SCORED} or {@link State#NO_PRACTICE}
 * @param coverage share of the node's applicable weight that its score rests on, or would rest on, 0 to 1; null when
 *     nothing applies
 */
public record NodeScore(String code, State state, BigDecimal score, BigDecimal coverage) {

    /** Whether there is a score. */
    public boolean scored() {
        return score != null;
    }

    static NodeScore without(String code, State state, BigDecimal coverage) {
        return new NodeScore(code, state, null, coverage);
    }
}

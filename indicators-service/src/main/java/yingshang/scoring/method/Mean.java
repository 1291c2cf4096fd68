package yingshang.scoring.method;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The weighted arithmetic mean of parts that may be missing or not apply. Sums are exact; only the two divisions at the
 * end are rounded, to 34 digits.
 */
final class Mean {

    private BigDecimal applicable = ZERO;
    private BigDecimal present = ZERO;
    private BigDecimal covered = ZERO;
    private BigDecimal sum = ZERO;
    private boolean anythingKnown;
    private boolean onlyNoPractice = true;

    void add(BigDecimal weight, NodeScore part) {
        if (part.state() == State.NOT_APPLICABLE) {
            return;
        }
        applicable = applicable.add(weight);
        anythingKnown |= part.state() != State.NO_DATA;
        if (part.scored()) {
            present = present.add(weight);
            covered = covered.add(weight.multiply(part.coverage()));
            sum = sum.add(weight.multiply(part.score()));
            onlyNoPractice &= part.state() == State.NO_PRACTICE;
        }
    }

    /** The mean as the score of {@code code}; {@code allNoPractice} is its state when every part is NO_PRACTICE. */
    NodeScore result(String code, BigDecimal threshold, State allNoPractice) {
        if (applicable.signum() == 0) {
            return NodeScore.without(code, State.NOT_APPLICABLE, null);
        }
        BigDecimal coverage = covered.divide(applicable, MathContext.DECIMAL128);
        if (!anythingKnown) {
            return NodeScore.without(code, State.NO_DATA, coverage);
        }
        boolean enough = covered.compareTo(threshold.multiply(applicable)) >= 0;
        if (present.signum() == 0 || !enough) {
            return NodeScore.without(code, State.BELOW_COVERAGE, coverage);
        }
        State state = onlyNoPractice ? allNoPractice : State.SCORED;
        return new NodeScore(code, state, sum.divide(present, MathContext.DECIMAL128), coverage);
    }
}

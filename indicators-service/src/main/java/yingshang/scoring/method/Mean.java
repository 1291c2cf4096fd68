package yingshang.scoring.method;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The weighted mean of parts that may be missing or not apply. Sums are exact; of an arithmetic mean only the division
 * at the end is rounded, to 34 digits. A geometric mean takes the logarithm of each score and one power at the end in
 * binary floating point ({@link StrictMath}), and sums in decimals in between, so that the order of the parts does not
 * matter.
 */
final class Mean {

    private final Averaging averaging;
    private BigDecimal applicable = ZERO;
    private BigDecimal present = ZERO;
    private BigDecimal covered = ZERO;
    private BigDecimal sum = ZERO;
    private BigDecimal logarithms = ZERO;
    private BigDecimal least = Goalpost.HUNDRED;
    private boolean anythingKnown;
    private boolean onlyNoPractice = true;

    Mean(Averaging averaging) {
        this.averaging = averaging;
    }

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
            least = least.min(part.score());
            if (averaging == Averaging.GEOMETRIC && least.signum() > 0) {
                BigDecimal logarithm =
                        new BigDecimal(StrictMath.log(part.score().doubleValue()));
                logarithms = logarithms.add(weight.multiply(logarithm));
            }
        }
    }

    /** The mean as the score of {@code code}; {@code allNoPractice} is its state when every part is NO_PRACTICE. */
    NodeScore result(String code, BigDecimal threshold, State allNoPractice) {
        if (applicable.signum() == 0) {
            return NodeScore.without(code, State.NOT_APPLICABLE, null);
        }
        BigDecimal coverage = Quotient.of(covered, applicable);
        if (!anythingKnown) {
            return NodeScore.without(code, State.NO_DATA, coverage);
        }
        boolean enough = covered.compareTo(threshold.multiply(applicable)) >= 0;
        if (present.signum() == 0 || !enough) {
            return NodeScore.without(code, State.BELOW_COVERAGE, coverage);
        }
        State state = onlyNoPractice ? allNoPractice : State.SCORED;
        return new NodeScore(code, state, score(), coverage);
    }

    private BigDecimal score() {
        BigDecimal arithmetic = Quotient.of(sum, present);
        return switch (averaging) {
            case ARITHMETIC -> arithmetic;
            case GEOMETRIC -> least.signum() == 0 ? ZERO : geometric(arithmetic);
        };
    }

    /** Never above the arithmetic mean nor below the least part, whatever the floating point does to the last digit. */
    private BigDecimal geometric(BigDecimal arithmetic) {
        double mean = StrictMath.exp(
                logarithms.divide(present, MathContext.DECIMAL128).doubleValue());
        return new BigDecimal(mean, MathContext.DECIMAL128).max(least).min(arithmetic);
    }
}

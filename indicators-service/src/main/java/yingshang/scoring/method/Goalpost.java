package yingshang.scoring.method;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The two values between which something is scored: distance to the frontier.
 *
 * @param best value that scores 100, on either side of {@code worst}
 * @param worst value that scores 0
 * @param power exponent of the distance, above 0; 1 stays in exact decimals, any other uses {@link Math#pow}
 */
public record Goalpost(BigDecimal best, BigDecimal worst, BigDecimal power) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses goalposts that cannot score with an {@link IllegalArgumentException}. */
    public Goalpost {
        if (best.compareTo(worst) == 0) {
            throw new IllegalArgumentException("best equals worst: " + best);
        }
        if (power.signum() <= 0) {
            throw new IllegalArgumentException("power is not above 0: " + power);
        }
    }

    /** A linear goalpost. */
    public static Goalpost linear(BigDecimal best, BigDecimal worst) {
        return new Goalpost(best, worst, BigDecimal.ONE);
    }

    /** The score of {@code value}, 0 to 100, clamped and unrounded. */
    public BigDecimal score(BigDecimal value) {
        BigDecimal travelled = worst.subtract(value);
        BigDecimal distance = worst.subtract(best);
        if (travelled.signum() != distance.signum()) {
            return BigDecimal.ZERO;
        }
        if (travelled.abs().compareTo(distance.abs()) >= 0) {
            return HUNDRED;
        }
        if (power.compareTo(BigDecimal.ONE) == 0) {
            return HUNDRED.multiply(travelled).divide(distance, MathContext.DECIMAL128);
        }
        double share = travelled.divide(distance, MathContext.DECIMAL128).doubleValue();
        return HUNDRED.multiply(BigDecimal.valueOf(Math.pow(share, power.doubleValue())));
    }
}

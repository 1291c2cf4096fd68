package yingshang.scoring.method;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The two values between which something is scored: distance to the frontier.
 *
 * <p>A linear score stays in decimals. A power and a logarithm are inexact by nature: they are taken once, of one
 * double, by {@link StrictMath}, which gives the same bits everywhere. The bounds themselves score exactly 100 and 0.
 *
 * @param best value that scores 100, on either side of {@code worst}
 * @param worst value that scores 0
 * @param power exponent of the distance, above 0; 1 unless powered
 */
public record Goalpost(Variant variant, BigDecimal best, BigDecimal worst, BigDecimal power) {

    /** How the way from worst to best is measured out; the names are those of the catalogue. */
    public enum Variant {
        LINEAR,
        POWERED,
        LOGARITHMIC
    }

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses goalposts that cannot score with an {@link IllegalArgumentException}. */
    public Goalpost {
        if (best.compareTo(worst) == 0) {
            throw new IllegalArgumentException("best equals worst: " + best);
        }
        if (power.signum() <= 0) {
            throw new IllegalArgumentException("power is not above 0: " + power);
        }
        if (variant != Variant.POWERED && power.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("power is not 1: " + power);
        }
        if (variant == Variant.LOGARITHMIC && best.min(worst).signum() <= 0) {
            throw new IllegalArgumentException("no logarithm of " + best.min(worst));
        }
    }

    /** Scores in equal steps. */
    public static Goalpost linear(BigDecimal best, BigDecimal worst) {
        return new Goalpost(Variant.LINEAR, best, worst, BigDecimal.ONE);
    }

    /** Scores in equal steps, raised to {@code power}. */
    public static Goalpost powered(BigDecimal best, BigDecimal worst, BigDecimal power) {
        return new Goalpost(Variant.POWERED, best, worst, power);
    }

    /** Scores in equal ratios; both bounds are above 0. */
    public static Goalpost logarithmic(BigDecimal best, BigDecimal worst) {
        return new Goalpost(Variant.LOGARITHMIC, best, worst, BigDecimal.ONE);
    }

    /**
     * The score of {@code value}, 0 to 100, clamped and unrounded. Where goalposts are logarithmic a value of 0 or less
     * lies beyond the smaller of the two, and scores what that one does.
     */
    public BigDecimal score(BigDecimal value) {
        BigDecimal travelled = worst.subtract(value);
        BigDecimal distance = worst.subtract(best);
        if (travelled.signum() != distance.signum()) {
            return BigDecimal.ZERO;
        }
        if (travelled.abs().compareTo(distance.abs()) >= 0) {
            return HUNDRED;
        }
        return switch (variant) {
            case LINEAR -> Quotient.of(HUNDRED.multiply(travelled), distance);
            case POWERED -> inexact(StrictMath.pow(ratio(travelled, distance), power.doubleValue()));
            case LOGARITHMIC -> inexact(StrictMath.log(ratio(value, worst)) / StrictMath.log(ratio(best, worst)));
        };
    }

    private static double ratio(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL128).doubleValue();
    }

    private static BigDecimal inexact(double share) {
        BigDecimal clamped = new BigDecimal(Math.min(Math.max(share, 0), 1), MathContext.DECIMAL128);
        return HUNDRED.multiply(clamped);
    }
}

package yingshang.comparison.method;

import java.math.BigDecimal;
import java.math.MathContext;

/** Logarithms of scores above 0, in binary floating point; inexact by nature. */
final class Logarithms {

    private Logarithms() {}

    static BigDecimal of(BigDecimal score) {
        return new BigDecimal(StrictMath.log(score.doubleValue()));
    }

    static BigDecimal power(BigDecimal logarithm) {
        return new BigDecimal(StrictMath.exp(logarithm.doubleValue()), MathContext.DECIMAL128);
    }

    /** The logarithmic mean {@code (x - y) / (ln x - ln y)}; {@code x} when both are the same. */
    static BigDecimal mean(BigDecimal x, BigDecimal y) {
        BigDecimal way = x.subtract(y);
        if (way.signum() == 0) {
            return x;
        }
        double logarithm =
                StrictMath.log1p(way.divide(y, MathContext.DECIMAL128).doubleValue());
        return way.divide(new BigDecimal(logarithm), MathContext.DECIMAL128);
    }
}

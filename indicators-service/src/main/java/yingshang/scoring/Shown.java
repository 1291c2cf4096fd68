package yingshang.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rounding of figures for people (methodology, rounding): five decimals, half up. What is compared is
 * unrounded.
 */
public final class Shown {

    private static final int DECIMALS = 5;

    private Shown() {}

    /** {@code unrounded} as it is shown; null stays null, for unknown is never 0. */
    public static BigDecimal figure(BigDecimal unrounded) {
        return unrounded == null ? null : unrounded.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

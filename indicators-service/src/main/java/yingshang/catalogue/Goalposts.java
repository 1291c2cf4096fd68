package yingshang.catalogue;

import java.math.BigDecimal;

/**
 * The two values between which a scenario is scored (methodology section 1).
 *
 * @param best value that scores 100
 * @param worst value that scores 0, different from {@code best}
 * @param variant how the way between them is measured out
 * @param power exponent of the distance to the frontier, above 0; 1 unless {@code variant} is powered
 * @param origin {@code world-bank}, {@code natural-bound}, {@code document} or {@code statutory}
 */
public record Goalposts(
        BigDecimal best, BigDecimal worst, GoalpostVariant variant, BigDecimal power, String origin, Source source) {}

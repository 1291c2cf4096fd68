package yingshang.catalogue;

import java.math.BigDecimal;

/**
 * The two values between which a scenario is scored (methodology section 1).
 *
 * @param best value that scores 100
 * @param worst value that scores 0, different from {@code best}
 * @param power exponent of the distance to the frontier, above 0
 * @param origin {@code world-bank}, {@code natural-bound}, {@code document} or {@code statutory}
 */
public record Goalposts(BigDecimal best, BigDecimal worst, BigDecimal power, String origin, Source source) {}

package yingshang.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How far a value is from its history, in units of the history's own spread: the modified z-score of Iglewicz and
 * Hoaglin, "How to Detect and Handle Outliers" (1993), {@code 0.6745 * (value - median) / MAD}, with the median
 * absolute deviation. When more than half of the history is the same, MAD is zero; then the mean absolute deviation
 * stands in: {@code (value - median) / (1.2533 * meanAD)}. A history without any spread says nothing about distance:
 * then no value is far. Kept as a fraction and compared by multiplication, so nothing is rounded and nothing divided by
 * zero; the score shown is rounded half up to two decimals.
 *
 * @param median of the history
 * @param distance what stands above the line, with the sign of {@code value - median}
 * @param spread what stands below the line; zero when the history has no spread
 */
record RobustScore(BigDecimal median, BigDecimal distance, BigDecimal spread) {

    /** The 0.75 quantile of the standard normal distribution, to which MAD tends. */
    private static final BigDecimal MAD_FACTOR = new BigDecimal("0.6745");

    /** The square root of pi / 2: standard deviation by mean absolute deviation of the normal distribution. */
    private static final BigDecimal MEAN_FACTOR = new BigDecimal("1.2533");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param history at least one value */
    static RobustScore of(BigDecimal value, List<BigDecimal> history) {
        BigDecimal median = median(history);
        List<BigDecimal> deviations =
                history.stream().map(one -> one.subtract(median).abs()).toList();
        BigDecimal distance = value.subtract(median);
        BigDecimal mad = median(deviations);
        if (mad.signum() != 0) {
            return new RobustScore(median, MAD_FACTOR.multiply(distance), mad);
        }
        BigDecimal sum = deviations.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(history.size());
        return new RobustScore(median, distance.multiply(count), MEAN_FACTOR.multiply(sum));
    }

    /** Whether the score is larger than this, in either direction. */
    boolean exceeds(BigDecimal threshold) {
        return spread.signum() != 0 && distance.abs().compareTo(spread.multiply(threshold)) > 0;
    }

    /** The score as people read it; null when the history has no spread. */
    BigDecimal rounded() {
        return spread.signum() == 0 ? null : distance.divide(spread, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF);
    }
}

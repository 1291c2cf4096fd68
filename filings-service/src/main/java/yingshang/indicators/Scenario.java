package yingshang.indicators;

import java.math.BigDecimal;

/**
 * One case that departments report on.
 *
 * @param code key of a value, {@code <indicator>.<metric>.<scenario>}
 * @param indicator code of the indicator it belongs to
 * @param metric code of the metric it is a case of
 * @param metricName what people call the metric
 * @param name what people call the case
 * @param measures what the metric counts: time, procedures, documents, cost or other
 * @param unit unit that values must be in
 * @param lowerIsBetter whether a smaller value is the better one
 * @param decimals most decimal places of a value; null when not limited
 * @param minimum smallest possible value; null when there is none
 * @param maximum largest possible value; null when there is none
 */
public record Scenario(
        String code,
        String indicator,
        String metric,
        Name metricName,
        Name name,
        String measures,
        String unit,
        boolean lowerIsBetter,
        Integer decimals,
        BigDecimal minimum,
        BigDecimal maximum) {}

package yingshang.catalogue;

import java.math.BigDecimal;

/**
 * A handling situation (办理情形) of a metric: the leaf that is measured and, when it has goalposts, scored.
 *
 * @param code dotted path below the metric: {@code getting-electricity.time.low-voltage-without-line}
 * @param weight share among the metric's scored scenarios, above 0
 * @param unit {@code working-day}, {@code calendar-day}, {@code day}, {@code hour}, {@code count}, {@code percent},
 *     {@code CNY} and the like
 * @param decimals most digits after the point that a filed value may have
 * @param minimum least value that can be right; null when there is none
 * @param maximum greatest value that can be right; null when there is none
 * @param goalposts null when no pair is defensible: then the scenario is tracked, not scored
 * @param statutory null when no statutory limit is known
 */
public record Scenario(
        String code,
        String metric,
        int order,
        BigDecimal weight,
        Text name,
        String unit,
        Direction direction,
        int decimals,
        BigDecimal minimum,
        BigDecimal maximum,
        Goalposts goalposts,
        StatutoryLimit statutory) {}

package yingshang.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a department claims for one indicator, with all that it can be held against.
 *
 * @param indicator code of the indicator
 * @param values what is claimed, in the order filed
 * @param expectations what a value of each scenario must look like, by scenario code, of all indicators
 * @param accepted last accepted value of the region by scenario code; scenarios without one are absent
 */
public record Claim(
        String indicator, List<Value> values, Map<String, Expectation> expectations, Map<String, BigDecimal> accepted) {

    /**
     * One claimed value.
     *
     * @param value null when {@code special} says something instead
     * @param special any word instead of a value; null when there is a value
     * @param justification why the value is as it is; null or blank when nothing is said
     */
    public record Value(String scenario, String unit, BigDecimal value, String special, String justification) {}

    /**
     * What a value of a scenario must look like.
     *
     * @param indicator code of the scenario's indicator
     * @param decimals most decimal places; null when not limited
     * @param minimum smallest possible value; null when there is none
     * @param maximum largest possible value; null when there is none
     */
    public record Expectation(
            String indicator,
            String unit,
            boolean lowerIsBetter,
            Integer decimals,
            BigDecimal minimum,
            BigDecimal maximum) {}
}

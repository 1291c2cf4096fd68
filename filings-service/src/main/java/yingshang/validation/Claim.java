package yingshang.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a department claims for one indicator, with all that it can be held against.
 *
 * @param indicator code of the indicator
 * @param values what is claimed, in the order filed
 * @param expectations what a value of each scenario must look like, by scenario code, of all indicators
 * @param past what was accepted of the region before, by scenario code; scenarios without anything are absent
 * @param evidenced codes of the scenarios that evidence is attached for
 */
public record Claim(
        String indicator,
        List<Value> values,
        Map<String, Expectation> expectations,
        Map<String, Past> past,
        Set<String> evidenced) {

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
     * @param measures what is counted: time, procedures, documents, cost or other
     * @param caseCode last part of the scenario's code: what is counted in several ways for the same case has the same
     * @param decimals most decimal places; null when not limited
     * @param minimum smallest possible value; null when there is none
     * @param maximum largest possible value; null when there is none
     */
    public record Expectation(
            String indicator,
            String measures,
            String caseCode,
            String unit,
            boolean lowerIsBetter,
            Integer decimals,
            BigDecimal minimum,
            BigDecimal maximum) {}

    /**
     * What was accepted of a scenario before.
     *
     * @param last the last accepted value; null when there never was one
     * @param special what was accepted instead of a value since then; null when the value was the last word
     * @param history the accepted values of all earlier periods, one for each
     */
    public record Past(BigDecimal last, String special, List<BigDecimal> history) {}
}

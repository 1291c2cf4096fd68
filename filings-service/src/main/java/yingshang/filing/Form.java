package yingshang.filing;

import java.math.BigDecimal;
import java.util.List;
import yingshang.indicators.Scenario;
import yingshang.indicators.Special;
import yingshang.round.RoundView;

/**
 * What a department can fill in for a round.
 *
 * @param department its code
 * @param rows one for each region and scenario, in the framework's order
 */
public record Form(RoundView round, String department, List<Row> rows) {

    /**
     * What can be filled in for one scenario in one region.
     *
     * @param accepted the last accepted value up to the round's period; null when there is none
     * @param held what the department's filing holds now; null when there is nothing
     */
    public record Row(String region, Scenario scenario, Accepted accepted, Held held) {}

    /** A value or a special that was accepted for a period. */
    public record Accepted(String region, String scenario, String period, BigDecimal value, Special special) {}

    /** What a filing holds for a scenario. */
    public record Held(String region, String scenario, BigDecimal value, Special special, String justification) {}
}

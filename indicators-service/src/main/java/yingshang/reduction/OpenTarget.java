package yingshang.reduction;

import java.math.BigDecimal;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Target;
import yingshang.intake.Special;
import yingshang.reduction.method.TargetStatus;

/**
 * A target that is not attained by the value that counts.
 *
 * @param value null when there is none
 * @param special why there is no value; null when there is one, or nobody said
 * @param period code of the period the value was measured for; null without a measurement
 * @param demonstration whether the value was made up
 */
public record OpenTarget(
        Target target,
        Scenario scenario,
        TargetStatus status,
        BigDecimal value,
        Special special,
        String period,
        boolean demonstration) {

    static OpenTarget of(TargetStanding standing) {
        return new OpenTarget(
                standing.target(),
                standing.scenario(),
                standing.status(),
                standing.counting().map(counted -> counted.value()).orElse(null),
                standing.counting().map(counted -> counted.special()).orElse(null),
                standing.counting().map(counted -> counted.period().code()).orElse(null),
                standing.counting().map(counted -> counted.demonstration()).orElse(false));
    }
}

package yingshang.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.Scenario;
import yingshang.intake.Measurement;
import yingshang.scoring.Counted;

/**
 * The value of a region, period and scenario of time, procedures, documents or cost, with its baseline.
 *
 * @param measurement identifier of the measurement that counts
 * @param carriedForward whether it was measured for an earlier period
 * @param demonstration whether the value or its baseline was made up
 * @param baseline null when there is none for this period
 * @param baselineAsOf day from which progress counts; null exactly when {@code baseline} is
 * @param baselineMeasurement the base year's measurement; null when a document states the baseline
 */
public record ReducedValue(
        int frameworkEdition,
        String region,
        String period,
        String metric,
        String scenario,
        BigDecimal value,
        long measurement,
        boolean carriedForward,
        boolean demonstration,
        BigDecimal baseline,
        LocalDate baselineAsOf,
        Long baselineMeasurement) {

    /**
     * Every value of a region that can be reduced.
     *
     * @param scenarios those of the framework
     * @param measurements all standing measurements of the region, by scenario
     */
    public static List<ReducedValue> of(
            Framework framework,
            List<ReducibleScenario> scenarios,
            String region,
            Map<String, List<Measurement>> measurements,
            List<Period> periods) {
        List<ReducedValue> values = new ArrayList<>();
        for (ReducibleScenario reducible : scenarios) {
            Scenario scenario = reducible.scenario();
            List<Measurement> measured = measurements.getOrDefault(scenario.code(), List.of());
            if (!measured.isEmpty()) {
                Optional<StartingValue> start = StartingValue.of(framework, region, scenario.code(), measured);
                for (Period period : periods) {
                    Counted.of(measured, period, reducible.validityMonths())
                            .filter(counted -> counted.measurement().value() != null)
                            .map(counted -> of(framework.edition(), period, scenario, counted, start))
                            .ifPresent(values::add);
                }
            }
        }
        return values;
    }

    private static ReducedValue of(
            int edition, Period period, Scenario scenario, Counted counted, Optional<StartingValue> found) {
        Measurement counting = counted.measurement();
        Optional<StartingValue> start = found.filter(value -> value.precedes(period));
        Measurement first = start.map(StartingValue::measurement).orElse(null);
        return new ReducedValue(
                edition,
                counting.region(),
                period.code(),
                scenario.metric(),
                counting.scenario(),
                counting.value(),
                counting.id(),
                counted.carriedForward(),
                counting.demonstration() || first != null && first.demonstration(),
                start.map(StartingValue::value).orElse(null),
                start.map(StartingValue::asOf).orElse(null),
                first == null ? null : first.id());
    }

    /** Code of the indicator, the first part of the metric's. */
    public String indicator() {
        return metric.substring(0, metric.indexOf('.'));
    }
}

package yingshang.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yingshang.catalogue.Baseline;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.Source;
import yingshang.intake.Measurement;
import yingshang.scoring.Counted;

/**
 * The baseline of a region and scenario (methodology section 1).
 *
 * @param asOf day from which progress counts
 * @param source the document that states it; null when it was measured
 * @param measurement the accepted measurement of the base year; null when a document states it
 */
public record StartingValue(BigDecimal value, LocalDate asOf, Source source, Measurement measurement) {

    /**
     * What a document states; else the accepted measurement of the framework's base year; else none.
     *
     * @param measurements standing measurements of this region and scenario
     */
    static Optional<StartingValue> of(
            Framework framework, String region, String scenario, List<Measurement> measurements) {
        return stated(framework, region, scenario).or(() -> measured(framework.baseYear(), measurements));
    }

    private static Optional<StartingValue> stated(Framework framework, String region, String scenario) {
        return framework.baselines().stream()
                .filter(baseline ->
                        baseline.region().equals(region) && baseline.scenario().equals(scenario))
                .findFirst()
                .map(StartingValue::of);
    }

    private static StartingValue of(Baseline stated) {
        return new StartingValue(stated.value(), stated.asOf(), stated.source(), null);
    }

    private static Optional<StartingValue> measured(int baseYear, List<Measurement> measurements) {
        Period year = Period.year(baseYear);
        List<Measurement> within = measurements.stream()
                .filter(measurement -> !measurement.period().start().isBefore(year.start()))
                .toList();
        return Counted.of(within, year, 12)
                .map(Counted::measurement)
                .filter(measurement -> measurement.value() != null)
                .map(measurement -> new StartingValue(measurement.value(), year.end(), null, measurement));
    }

    /** Whether {@code period} lies after the day from which progress counts, so that it can be held against it. */
    boolean precedes(Period period) {
        return period.end().isAfter(asOf);
    }
}

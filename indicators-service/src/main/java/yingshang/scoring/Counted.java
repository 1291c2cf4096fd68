package yingshang.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yingshang.catalogue.Period;
import yingshang.intake.Measurement;

/**
 * The measurement that counts for a scenario in a period (methodology section 1).
 *
 * @param carriedForward whether it was measured for an earlier period
 */
public record Counted(Measurement measurement, boolean carriedForward) {

    /**
     * Which measurement of one region and scenario counts for {@code period}: that of the period itself, else the
     * latest earlier one whose last month lies at most {@code validityMonths} before the period's.
     */
    public static Optional<Counted> of(Collection<Measurement> measurements, Period period, int validityMonths) {
        for (Measurement measurement : measurements) {
            if (measurement.period().equals(period)) {
                return Optional.of(new Counted(measurement, false));
            }
        }
        int earliest = month(period) - validityMonths;
        Measurement latest = null;
        for (Measurement measurement : measurements) {
            Period measured = measurement.period();
            if (measured.compareTo(period) < 0
                    && month(measured) >= earliest
                    && (latest == null || latest.period().compareTo(measured) < 0)) {
                latest = measurement;
            }
        }
        return Optional.ofNullable(latest).map(measurement -> new Counted(measurement, true));
    }

    /** Its last month, counted from the year 0. */
    private static int month(Period period) {
        return period.end().getYear() * 12 + period.end().getMonthValue();
    }

    /**
     * For each scenario of one region that has a counting measurement, which it is.
     *
     * @param validityMonths how long a measurement counts, by scenario; of other scenarios nothing counts
     */
    public static Map<String, Counted> byScenario(
            Map<String, List<Measurement>> measurements, Period period, Map<String, Integer> validityMonths) {
        Map<String, Counted> counted = new HashMap<>();
        measurements.forEach((scenario, ofScenario) -> {
            Integer months = validityMonths.get(scenario);
            if (months != null) {
                of(ofScenario, period, months).ifPresent(found -> counted.put(scenario, found));
            }
        });
        return counted;
    }
}

package yingshang.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import yingshang.validation.Claim;

/** Sorts what stands accepted into what a claim is held against. */
final class Past {

    private Past() {}

    /**
     * What was accepted, by scenario.
     *
     * @param standing one for each scenario and period, the latest last
     * @param end last day of the period that is filed; what was accepted for it is no history yet
     */
    static Map<String, Claim.Past> of(List<AcceptedValue> standing, LocalDate end) {
        Map<String, List<AcceptedValue>> byScenario = new HashMap<>();
        standing.forEach(one -> byScenario
                .computeIfAbsent(one.scenario(), scenario -> new ArrayList<>())
                .add(one));
        Map<String, Claim.Past> past = new HashMap<>();
        byScenario.forEach((scenario, all) -> past.put(scenario, past(all, end)));
        return past;
    }

    private static Claim.Past past(List<AcceptedValue> all, LocalDate end) {
        BigDecimal last = all.stream()
                .map(AcceptedValue::value)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
        AcceptedValue latest = all.get(all.size() - 1);
        List<BigDecimal> history = all.stream()
                .filter(one -> one.periodEnd().isBefore(end))
                .map(AcceptedValue::value)
                .filter(Objects::nonNull)
                .toList();
        return new Claim.Past(
                last, latest.special() == null ? null : latest.special().name(), history);
    }
}

package yingshang.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Claim.Value;

/** Holds a claim against every rule. Never stops at the first fault: the filer mends all in one go. */
public final class Plausibility {

    /** Share of the last accepted value that a value may change by without a word. */
    private static final BigDecimal LARGE_CHANGE = new BigDecimal("0.5");

    private final Claim claim;
    private final List<Finding> findings = new ArrayList<>();

    private Plausibility(Claim claim) {
        this.claim = claim;
    }

    /** Every finding: the entries' in the order filed, then the filing's. */
    public static List<Finding> check(Claim claim) {
        Plausibility check = new Plausibility(claim);
        check.entries();
        check.presence();
        return List.copyOf(check.findings);
    }

    private void entries() {
        Set<String> filed = new HashSet<>();
        for (int i = 0; i < claim.values().size(); i++) {
            Value value = claim.values().get(i);
            if (!filed.add(value.scenario())) {
                add(Rule.DUPLICATE_SCENARIO, i, "scenario", value.scenario());
            }
            if ((value.value() == null) == (value.special() == null)) {
                add(Rule.VALUE_OR_SPECIAL, i, "value");
            }
            Expectation expectation = claim.expectations().get(value.scenario());
            if (expectation == null) {
                add(Rule.UNKNOWN_SCENARIO, i, "scenario", value.scenario());
            } else {
                check(i, value, expectation);
            }
        }
    }

    private void check(int i, Value value, Expectation expectation) {
        if (!expectation.indicator().equals(claim.indicator())) {
            add(Rule.OTHER_INDICATOR, i, "scenario", value.scenario(), expectation.indicator());
        }
        if (!expectation.unit().equals(value.unit())) {
            add(Rule.UNIT_MISMATCH, i, "unit", value.unit(), expectation.unit());
        } else if (value.value() != null) {
            range(i, value.value(), expectation);
            precision(i, value.value(), expectation);
            change(i, value.value(), expectation);
        } else if (value.special() != null && claim.accepted().containsKey(value.scenario())) {
            BigDecimal before = claim.accepted().get(value.scenario());
            add(Rule.VALUE_LOST, i, "special", plain(before), expectation.unit());
        }
    }

    private void range(int i, BigDecimal value, Expectation expectation) {
        if (expectation.minimum() != null && value.compareTo(expectation.minimum()) < 0) {
            add(Rule.BELOW_MINIMUM, i, "value", plain(expectation.minimum()), expectation.unit());
        }
        if (expectation.maximum() != null && value.compareTo(expectation.maximum()) > 0) {
            add(Rule.ABOVE_MAXIMUM, i, "value", plain(expectation.maximum()), expectation.unit());
        }
    }

    private void precision(int i, BigDecimal value, Expectation expectation) {
        if (expectation.decimals() != null && value.stripTrailingZeros().scale() > expectation.decimals()) {
            add(Rule.TOO_PRECISE, i, "value", expectation.decimals().toString());
        }
    }

    private void change(int i, BigDecimal value, Expectation expectation) {
        BigDecimal before = claim.accepted().get(claim.values().get(i).scenario());
        if (before == null) {
            return;
        }
        BigDecimal change = value.subtract(before);
        if (change.abs().compareTo(before.abs().multiply(LARGE_CHANGE)) > 0) {
            boolean better = (change.signum() < 0) == expectation.lowerIsBetter();
            Rule rule = better ? Rule.LARGE_IMPROVEMENT : Rule.LARGE_WORSENING;
            add(rule, i, "value", plain(before), plain(value), expectation.unit());
        }
    }

    private void presence() {
        Set<String> filed = claim.values().stream().map(Value::scenario).collect(Collectors.toSet());
        if (filed.isEmpty()) {
            findings.add(Finding.ofFiling(Rule.NO_ENTRIES, "entries"));
        }
        claim.expectations().forEach((scenario, expectation) -> {
            if (expectation.indicator().equals(claim.indicator()) && !filed.contains(scenario)) {
                findings.add(Finding.ofFiling(Rule.MISSING_SCENARIO, "entries", scenario));
            }
        });
    }

    private void add(Rule rule, int i, String field, String... arguments) {
        String justification = claim.values().get(i).justification();
        boolean justified =
                rule.severity() != Severity.NEEDS_JUSTIFICATION || justification != null && !justification.isBlank();
        findings.add(new Finding(rule, i, field, justified, List.of(arguments)));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}

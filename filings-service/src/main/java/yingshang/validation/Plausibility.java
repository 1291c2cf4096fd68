package yingshang.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Claim.Value;

/** Holds a claim against every rule. Never stops at the first fault: the filer mends all in one go. */
public final class Plausibility {

    private final Claim claim;
    private final Findings findings;
    private final PastRules past;

    private Plausibility(Claim claim, Thresholds thresholds) {
        this.claim = claim;
        this.findings = new Findings(claim);
        this.past = new PastRules(claim, thresholds, findings);
    }

    /** Every finding: the entries' in the order filed, then the filing's. */
    public static List<Finding> check(Claim claim, Thresholds thresholds) {
        Plausibility check = new Plausibility(claim, thresholds);
        check.entries();
        new CaseRules(claim, check.findings).check();
        check.presence();
        return check.findings.inOrder();
    }

    private void entries() {
        Set<String> filed = new HashSet<>();
        for (int i = 0; i < claim.values().size(); i++) {
            Value value = claim.values().get(i);
            if (!filed.add(value.scenario())) {
                findings.add(Rule.DUPLICATE_SCENARIO, i, "scenario", value.scenario());
            }
            if ((value.value() == null) == (value.special() == null)) {
                findings.add(Rule.VALUE_OR_SPECIAL, i, "value");
            }
            Expectation expectation = claim.expectations().get(value.scenario());
            if (expectation == null) {
                findings.add(Rule.UNKNOWN_SCENARIO, i, "scenario", value.scenario());
            } else {
                check(i, value, expectation);
            }
        }
    }

    private void check(int i, Value value, Expectation expectation) {
        if (!expectation.indicator().equals(claim.indicator())) {
            findings.add(Rule.OTHER_INDICATOR, i, "scenario", value.scenario(), expectation.indicator());
        }
        if (!expectation.unit().equals(value.unit())) {
            findings.add(Rule.UNIT_MISMATCH, i, "unit", value.unit(), expectation.unit(), expectation.unit());
            return;
        }
        if (value.value() != null) {
            range(i, value.value(), expectation);
            precision(i, value.value(), expectation);
        }
        past.check(i, expectation);
    }

    private void range(int i, BigDecimal value, Expectation expectation) {
        if (expectation.minimum() != null && value.compareTo(expectation.minimum()) < 0) {
            findings.add(Rule.BELOW_MINIMUM, i, "value", expectation.minimum(), expectation.unit());
        }
        if (expectation.maximum() != null && value.compareTo(expectation.maximum()) > 0) {
            findings.add(Rule.ABOVE_MAXIMUM, i, "value", expectation.maximum(), expectation.unit());
        }
    }

    private void precision(int i, BigDecimal value, Expectation expectation) {
        if (expectation.decimals() != null && value.stripTrailingZeros().scale() > expectation.decimals()) {
            findings.add(Rule.TOO_PRECISE, i, "value", expectation.decimals());
        }
    }

    private void presence() {
        Set<String> filed = claim.values().stream().map(Value::scenario).collect(Collectors.toSet());
        if (filed.isEmpty()) {
            findings.ofFiling(Rule.NO_ENTRIES);
        }
        claim.expectations().forEach((scenario, expectation) -> {
            if (expectation.indicator().equals(claim.indicator()) && !filed.contains(scenario)) {
                findings.ofFiling(Rule.MISSING_SCENARIO, scenario);
            }
        });
    }
}

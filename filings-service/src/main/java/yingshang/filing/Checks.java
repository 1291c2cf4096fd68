package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yingshang.evidence.EvidenceService;
import yingshang.indicators.Framework;
import yingshang.indicators.Indicators;
import yingshang.indicators.Scenario;
import yingshang.round.Period;
import yingshang.validation.Claim;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Finding;
import yingshang.validation.Plausibility;
import yingshang.validation.Rule;

/** Holds what is filed against the framework and against what was accepted before. */
@ApplicationScoped
class Checks {

    private final Indicators indicators;
    private final AcceptedValueRepository accepted;
    private final EvidenceService evidence;
    private final ValidationSettings settings;

    Checks(
            Indicators indicators,
            AcceptedValueRepository accepted,
            EvidenceService evidence,
            ValidationSettings settings) {
        this.indicators = indicators;
        this.accepted = accepted;
        this.evidence = evidence;
        this.settings = settings;
    }

    /** Fails when the framework cannot be asked for: before anything is locked or written. */
    void ready() {
        indicators.framework();
    }

    /** Every finding on a filing that holds these values. */
    List<Finding> findings(Filing filing, List<Claim.Value> values) {
        Framework framework = indicators.framework();
        List<String> scenarios =
                values.stream().map(Claim.Value::scenario).distinct().toList();
        List<Finding> findings = new ArrayList<>(references(framework, filing.region(), filing.indicator()));
        Map<String, Claim.Past> past = Past.of(
                accepted.standing(filing, scenarios),
                Period.parse(filing.period()).end());
        Claim claim =
                new Claim(filing.indicator(), values, expectations(framework), past, evidence.scenarios(filing.id()));
        findings.addAll(Plausibility.check(claim, settings.thresholds()));
        return findings;
    }

    private static List<Finding> references(Framework framework, String region, String indicator) {
        List<Finding> findings = new ArrayList<>();
        if (!framework.regions().containsKey(region)) {
            findings.add(Finding.ofFiling(Rule.UNKNOWN_REGION, "region", region));
        }
        if (!framework.indicators().containsKey(indicator)) {
            findings.add(Finding.ofFiling(Rule.UNKNOWN_INDICATOR, "indicator", indicator));
        }
        return findings;
    }

    private static Map<String, Expectation> expectations(Framework framework) {
        Map<String, Expectation> expectations = new LinkedHashMap<>();
        framework.scenarios().forEach((code, scenario) -> expectations.put(code, expectation(scenario)));
        return expectations;
    }

    private static Expectation expectation(Scenario scenario) {
        return new Expectation(
                scenario.indicator(),
                scenario.measures(),
                scenario.code().substring(scenario.code().lastIndexOf('.') + 1),
                scenario.unit(),
                scenario.lowerIsBetter(),
                scenario.decimals(),
                scenario.minimum(),
                scenario.maximum());
    }
}

package yingshang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Claim.Past;
import yingshang.validation.Claim.Value;

/** What holds for every claim, whatever is in it. The claims are drawn from a seed: a failure can be repeated. */
class AnyClaimTest {

    private static final int CLAIMS = 5_000;
    private static final List<String> MEASURES = List.of("time", "procedures", "documents", "cost", "other");
    private static final List<String> SPECIALS = List.of("NO_PRACTICE", "NOT_APPLICABLE", "NO_DATA", "");
    private static final List<String> NUMBERS =
            List.of("0", "0.00", "1", "3", "4.5", "20", "999", "-7", "1E+12", "0.0000000001", "1e-18", "123456789.5");

    private final Random random = new Random(20211121);
    private final Map<String, Expectation> expectations = expectations();

    @Test
    void no_claim_is_too_odd_to_be_judged_and_every_rule_of_entries_speaks_sometimes() {
        Set<Rule> spoken = EnumSet.noneOf(Rule.class);
        for (int i = 0; i < CLAIMS; i++) {
            Claim claim = aClaim();
            List<Finding> findings = Plausibility.check(claim, thresholds());
            assertThat(findings).as("%s", claim).allSatisfy(finding -> {
                assertThat(finding.arguments())
                        .hasSameSizeAs(finding.rule().arguments())
                        .doesNotContain("null");
                assertThat(finding.entry() == null
                                || finding.entry() < claim.values().size())
                        .isTrue();
                assertThat(finding.justified() || finding.rule().severity() == Severity.NEEDS_JUSTIFICATION)
                        .isTrue();
            });
            findings.forEach(finding -> spoken.add(finding.rule()));
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(spoken)))
                .as("rules that no claim broke")
                .containsExactlyInAnyOrder(Rule.UNKNOWN_REGION, Rule.UNKNOWN_INDICATOR);
    }

    @Test
    void another_order_of_entries_changes_only_the_positions() {
        for (int i = 0; i < CLAIMS; i++) {
            Claim claim = withoutDuplicates(aClaim());
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, claim.values().size()).boxed().toList());
            Collections.shuffle(order, random);
            List<Value> shuffled = order.stream().map(claim.values()::get).toList();
            Claim other = new Claim(claim.indicator(), shuffled, claim.expectations(), claim.past(), claim.evidenced());
            Thresholds thresholds = thresholds();
            assertThat(byScenario(other, thresholds)).as("%s", claim).isEqualTo(byScenario(claim, thresholds));
        }
    }

    @Test
    void findings_come_in_the_order_filed_and_those_of_the_filing_last() {
        for (int i = 0; i < CLAIMS; i++) {
            assertThat(Plausibility.check(aClaim(), thresholds()))
                    .extracting(finding -> finding.entry() == null ? Integer.MAX_VALUE : finding.entry())
                    .isSorted();
        }
    }

    @Test
    void the_way_zeros_are_written_changes_nothing() {
        for (int i = 0; i < CLAIMS; i++) {
            Claim claim = aClaim();
            List<Value> padded = claim.values().stream()
                    .map(one -> new Value(
                            one.scenario(),
                            one.unit(),
                            one.value() == null ? null : one.value().setScale(25),
                            one.special(),
                            one.justification()))
                    .toList();
            Claim other = new Claim(claim.indicator(), padded, claim.expectations(), claim.past(), claim.evidenced());
            Thresholds thresholds = thresholds();
            assertThat(Plausibility.check(other, thresholds)).isEqualTo(Plausibility.check(claim, thresholds));
        }
    }

    /** Findings without positions; which of several other entries one names depends on their order. */
    private static Map<String, Set<String>> byScenario(Claim claim, Thresholds thresholds) {
        return Plausibility.check(claim, thresholds).stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.entry() == null
                                ? ""
                                : claim.values().get(finding.entry()).scenario(),
                        TreeMap::new,
                        Collectors.mapping(
                                finding -> finding.rule() == Rule.APPLIES_IN_PART
                                        ? finding.rule() + " " + finding.stops()
                                        : finding.rule() + " " + finding.stops() + " " + finding.arguments(),
                                Collectors.toSet())));
    }

    private static Claim withoutDuplicates(Claim claim) {
        Set<String> seen = new HashSet<>();
        List<Value> values = claim.values().stream()
                .filter(value -> seen.add(value.scenario()))
                .toList();
        return new Claim(claim.indicator(), values, claim.expectations(), claim.past(), claim.evidenced());
    }

    private Claim aClaim() {
        List<String> scenarios = new ArrayList<>(expectations.keySet());
        scenarios.add("unknown");
        List<Value> values = IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> aValue(pick(scenarios)))
                .toList();
        Map<String, Past> past = new HashMap<>();
        scenarios.stream().filter(scenario -> random.nextInt(3) > 0).forEach(scenario -> past.put(scenario, aPast()));
        Set<String> evidenced =
                scenarios.stream().filter(scenario -> random.nextInt(4) == 0).collect(Collectors.toSet());
        return new Claim("i", values, expectations, past, evidenced);
    }

    private Value aValue(String scenario) {
        int kind = random.nextInt(12);
        return new Value(
                scenario,
                random.nextInt(12) == 0 ? "other" : "unit",
                kind < 9 ? aNumber() : null,
                kind > 7 && kind < 11 ? pick(SPECIALS) : null,
                pick(List.of("because", "because", "", " ")));
    }

    private Past aPast() {
        List<BigDecimal> history =
                IntStream.range(0, random.nextInt(8)).mapToObj(i -> aNumber()).toList();
        return new Past(
                random.nextInt(5) == 0 ? null : aNumber(), random.nextInt(3) == 0 ? pick(SPECIALS) : null, history);
    }

    private Thresholds thresholds() {
        return new Thresholds(
                new BigDecimal(pick(List.of("0", "0.5", "3"))),
                new BigDecimal(pick(List.of("0", "0.5"))),
                random.nextInt(6),
                new BigDecimal(pick(List.of("0", "3.5"))));
    }

    private BigDecimal aNumber() {
        return new BigDecimal(pick(NUMBERS));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Two cases, each counted in five ways, and a scenario of another indicator. */
    private static Map<String, Expectation> expectations() {
        Map<String, Expectation> all = new TreeMap<>();
        for (String measures : MEASURES) {
            boolean lower = !measures.equals("other");
            for (String one : List.of("a", "b")) {
                BigDecimal maximum = one.equals("a") ? new BigDecimal("1000") : null;
                all.put(
                        "i." + measures + "." + one,
                        new Expectation("i", measures, one, "unit", lower, lower ? 1 : null, BigDecimal.ZERO, maximum));
            }
        }
        all.put("j.time.a", new Expectation("j", "time", "a", "unit", true, null, null, null));
        return all;
    }
}

package yingshang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Claim.Past;
import yingshang.validation.Claim.Value;

class PlausibilityTest {

    private static final Map<String, Expectation> EXPECTED = Map.of(
            "e.time", expectation("e", "day", true, "0", "1000"),
            "e.share", expectation("e", "percent", false, null, "100"),
            "t.time", new Expectation("t", "time", "time", "day", true, null, null, null));

    private static final Thresholds THRESHOLDS =
            new Thresholds(new BigDecimal("0.5"), new BigDecimal("0.8"), 4, new BigDecimal("3.5"));

    @Test
    void finds_nothing_in_a_filing_as_it_should_be() {
        assertThat(check(Map.of(), value("e.time", "20.5"), percent("97.5"))).isEmpty();
    }

    @Test
    void names_what_is_missing_without_blocking() {
        List<Finding> findings = check(Map.of(), value("e.time", "20"));
        assertThat(findings).containsExactly(Finding.ofFiling(Rule.MISSING_SCENARIO, "entries", "e.share"));
        assertThat(findings).noneMatch(Finding::stops);
    }

    @Test
    void blocks_a_filing_that_holds_nothing() {
        assertThat(check(Map.of()))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.NO_ENTRIES, Rule.MISSING_SCENARIO, Rule.MISSING_SCENARIO);
    }

    @Test
    void reports_every_fault_with_its_place() {
        List<Finding> findings = check(
                Map.of(),
                percent("100.01"),
                new Value("e.time", "hour", new BigDecimal("5"), null, null),
                new Value("e.time", "day", null, null, null),
                new Value("nothing", "day", BigDecimal.ONE, "NO_DATA", null),
                value("t.time", "3"));
        assertThat(findings)
                .extracting(finding -> finding.rule().code() + " " + finding.path() + " " + finding.row())
                .containsExactly(
                        "above-maximum entries[0].value 1",
                        "unit-mismatch entries[1].unit 2",
                        "duplicate-scenario entries[2].scenario 3",
                        "value-or-special entries[2].value 3",
                        "value-or-special entries[3].value 4",
                        "unknown-scenario entries[3].scenario 4",
                        "other-indicator entries[4].scenario 5");
        assertThat(findings).allMatch(Finding::stops);
    }

    @ParameterizedTest
    @CsvSource({"0, ", "1000, ", "-0.1, below-minimum", "1000.1, above-maximum", "1e3, ", "1e9, above-maximum"})
    void holds_a_value_against_the_bounds_which_are_possible_themselves(String value, String rule) {
        assertThat(codes(check(Map.of(), value("e.time", value), percent("1"))))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"1, ", "1.5, ", "1.50, ", "1.51, too-precise", "10, ", "0.001, too-precise"})
    void counts_decimal_places_without_trailing_zeros(String value, String rule) {
        assertThat(codes(check(Map.of(), value("e.time", value), percent("1"))))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    /** Lower is better for e.time; exactly one half is no large change. */
    @ParameterizedTest
    @CsvSource({
        "20, 10, ",
        "20, 9.9, large-improvement",
        "20, 20, ",
        "20, 20.1, worsened",
        "20, 30, worsened",
        "20, 30.1, large-worsening",
        "0, 0, ",
        "0, 0.1, large-worsening"
    })
    void asks_why_when_a_value_changes_by_more_than_half_and_tells_when_it_got_worse_at_all(
            String before, String now, String rule) {
        List<Finding> findings = check(Map.of("e.time", new BigDecimal(before)), value("e.time", now), percent("1"));
        assertThat(codes(findings)).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(findings).allMatch(finding -> finding.stops() == (finding.rule() != Rule.WORSENED));
    }

    @Test
    void knows_which_way_is_better() {
        Map<String, BigDecimal> before = Map.of("e.share", new BigDecimal("40"));
        assertThat(codes(check(before, value("e.time", "1"), percent("90"))))
                .containsExactly("large-improvement", "evidence-required");
        assertThat(codes(check(before, value("e.time", "1"), percent("9")))).containsExactly("large-worsening");
    }

    @Test
    void lets_a_justified_change_pass_but_keeps_the_finding() {
        Value justified = new Value("e.time", "day", new BigDecimal("5"), null, "one window for all");
        Value blank = new Value("e.time", "day", new BigDecimal("5"), null, " ");
        Map<String, BigDecimal> before = Map.of("e.time", new BigDecimal("20"));
        assertThat(check(before, justified, percent("1")))
                .singleElement()
                .matches(finding -> !finding.stops() && finding.justified())
                .extracting(Finding::arguments)
                .isEqualTo(List.of("20", "5", "day", "50"));
        assertThat(check(before, blank, percent("1"))).singleElement().matches(Finding::stops);
    }

    @Test
    void asks_why_a_value_is_gone() {
        Value gone = new Value("e.time", "day", null, "NO_DATA", null);
        assertThat(codes(check(Map.of("e.time", BigDecimal.TEN), gone, percent("1"))))
                .containsExactly("value-lost");
        assertThat(check(Map.of(), gone, percent("1"))).isEmpty();
    }

    @Test
    void every_rule_has_a_code_in_kebab_case_and_a_severity() {
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.severity().code()).isIn("blocks", "needs-justification", "informs");
        });
    }

    /** Better by four fifths is the most that needs no evidence here. */
    @ParameterizedTest
    @CsvSource({"20, 4, false", "20, 3.9, true", "20, 100, false", "0, 1, false"})
    void wants_to_see_evidence_of_a_very_large_improvement(String before, String now, boolean wanted) {
        Map<String, Past> past = Map.of("e.time", new Past(new BigDecimal(before), null, List.of()));
        Value value = new Value("e.time", "day", new BigDecimal(now), null, "so it is");
        Claim bare = new Claim("e", List.of(value, percent("1")), EXPECTED, past, Set.of("e.share"));
        Claim shown = new Claim("e", List.of(value, percent("1")), EXPECTED, past, Set.of("e.time"));
        assertThat(codes(Plausibility.check(bare, THRESHOLDS)).contains("evidence-required"))
                .isEqualTo(wanted);
        assertThat(Plausibility.check(bare, THRESHOLDS).stream().anyMatch(Finding::stops))
                .as("no word replaces evidence")
                .isEqualTo(wanted);
        assertThat(codes(Plausibility.check(shown, THRESHOLDS))).doesNotContain("evidence-required");
    }

    @Test
    void wants_evidence_for_whatever_is_better_than_nothing_since_nothing_has_no_share() {
        Map<String, BigDecimal> before = Map.of("e.share", BigDecimal.ZERO);
        assertThat(codes(check(before, value("e.time", "1"), percent("0.01"))))
                .containsExactly("large-improvement", "evidence-required");
        assertThat(codes(check(before, value("e.time", "1"), percent("0.00")))).isEmpty();
    }

    /** What was accepted last, what is filed now. */
    @ParameterizedTest
    @CsvSource({
        "NO_DATA, NO_DATA, ",
        "NO_PRACTICE, NOT_APPLICABLE, special-changed",
        "NO_DATA, 20, value-gained",
        ", NO_DATA, value-lost",
        ", 20, "
    })
    void follows_specials_from_one_period_to_the_next(String before, String now, String rule) {
        Map<String, Past> past = Map.of("e.time", new Past(new BigDecimal("20"), before, List.of()));
        boolean isSpecial = now.startsWith("N");
        Value value = new Value("e.time", "day", isSpecial ? null : new BigDecimal(now), isSpecial ? now : null, null);
        List<Finding> findings =
                Plausibility.check(new Claim("e", List.of(value, percent("1")), EXPECTED, past, Set.of()), THRESHOLDS);
        assertThat(codes(findings)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void does_not_ask_for_a_value_that_never_was() {
        Map<String, Past> past = Map.of("e.time", new Past(null, "NO_DATA", List.of()));
        Value same = new Value("e.time", "day", null, "NO_DATA", null);
        assertThat(Plausibility.check(
                        new Claim("e", List.of(same, percent("1")), EXPECTED, past, Set.of()), THRESHOLDS))
                .isEmpty();
    }

    /** Median 20, MAD 1: 0.6745 * 5.1 / 1 = 3.44, 0.6745 * 5.2 / 1 = 3.51. */
    @ParameterizedTest
    @CsvSource({"20 21 19 22 18, 25.1, false", "20 21 19 22 18, 25.2, true", "20 21 19, 30, false"})
    void asks_why_a_value_is_far_from_all_that_was_accepted_before(String history, String now, boolean outlier) {
        List<BigDecimal> values =
                Arrays.stream(history.split(" ")).map(BigDecimal::new).toList();
        Map<String, Past> past = Map.of("e.time", new Past(new BigDecimal("24"), null, values));
        List<Finding> findings = Plausibility.check(
                new Claim("e", List.of(value("e.time", now), percent("1")), EXPECTED, past, Set.of()), THRESHOLDS);
        assertThat(codes(findings).contains("outlier")).isEqualTo(outlier);
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.OUTLIER)
                .allMatch(finding -> finding.arguments().equals(List.of("25.2", "day", "20", "5", "3.51", "3.5")));
    }

    private static List<Finding> check(Map<String, BigDecimal> accepted, Value... values) {
        Map<String, Past> past = new HashMap<>();
        accepted.forEach((scenario, last) -> past.put(scenario, new Past(last, null, List.of(last))));
        return Plausibility.check(new Claim("e", List.of(values), EXPECTED, past, Set.of()), THRESHOLDS);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().code()).toList();
    }

    private static Value value(String scenario, String value) {
        return value(scenario, new BigDecimal(value));
    }

    private static Value value(String scenario, BigDecimal value) {
        return new Value(scenario, "day", value, null, null);
    }

    private static Value percent(String value) {
        return percent(new BigDecimal(value));
    }

    private static Value percent(BigDecimal value) {
        return new Value("e.share", "percent", value, null, null);
    }

    private static Expectation expectation(
            String indicator, String unit, boolean lower, String minimum, String maximum) {
        return new Expectation(
                indicator,
                lower ? "time" : "other",
                "case",
                unit,
                lower,
                lower ? 1 : null,
                minimum == null ? null : new BigDecimal(minimum),
                new BigDecimal(maximum));
    }
}

package yingshang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Claim.Value;

class PlausibilityTest {

    private static final Map<String, Expectation> EXPECTED = Map.of(
            "e.time", expectation("e", "day", true, "0", "1000"),
            "e.share", expectation("e", "percent", false, null, "100"),
            "t.time", new Expectation("t", "day", true, null, null, null));

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
        "20, 30, ",
        "20, 30.1, large-worsening",
        "20, 20, ",
        "0, 0, ",
        "0, 0.1, large-worsening"
    })
    void asks_why_when_a_value_changes_by_more_than_half(String before, String now, String rule) {
        List<Finding> findings = check(Map.of("e.time", new BigDecimal(before)), value("e.time", now), percent("1"));
        assertThat(codes(findings)).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(findings).allMatch(Finding::stops);
    }

    @Test
    void knows_which_way_is_better() {
        Map<String, BigDecimal> before = Map.of("e.share", new BigDecimal("40"));
        assertThat(codes(check(before, value("e.time", "1"), percent("90")))).containsExactly("large-improvement");
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
                .isEqualTo(List.of("20", "5", "day"));
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
    void judges_the_same_in_whatever_order_values_are_filed_and_however_zeros_are_written() {
        Random random = new Random(20211121);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal before = BigDecimal.valueOf(random.nextInt(4_000), random.nextInt(3));
            BigDecimal time = BigDecimal.valueOf(random.nextInt(40_000) - 2_000, random.nextInt(4));
            BigDecimal share = BigDecimal.valueOf(random.nextInt(12_000), 2);
            Map<String, BigDecimal> accepted = Map.of("e.time", before);
            List<String> codes = codes(check(accepted, value("e.time", time), percent(share)));
            assertThat(codes(check(accepted, percent(share), value("e.time", time.setScale(9)))))
                    .as("%s after %s, %s", time, before, share)
                    .containsExactlyInAnyOrderElementsOf(codes);
            assertThat(codes.contains("large-improvement") || codes.contains("large-worsening"))
                    .isEqualTo(time.subtract(before).abs().doubleValue() > before.doubleValue() / 2);
            assertThat(codes.contains("below-minimum")).isEqualTo(time.signum() < 0);
            assertThat(codes.contains("above-maximum"))
                    .isEqualTo(time.doubleValue() > 1000 || share.doubleValue() > 100);
        }
    }

    @Test
    void every_rule_has_a_code_in_kebab_case_and_a_severity() {
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.severity().code()).isIn("blocks", "needs-justification", "informs");
        });
    }

    private static List<Finding> check(Map<String, BigDecimal> accepted, Value... values) {
        return Plausibility.check(new Claim("e", new ArrayList<>(List.of(values)), EXPECTED, accepted));
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
                unit,
                lower,
                lower ? 1 : null,
                minimum == null ? null : new BigDecimal(minimum),
                new BigDecimal(maximum));
    }
}

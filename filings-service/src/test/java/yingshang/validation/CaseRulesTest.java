package yingshang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Claim.Value;

/** What the entries of one filing say about each other. */
class CaseRulesTest {

    private static final Thresholds THRESHOLDS =
            new Thresholds(new BigDecimal("0.5"), new BigDecimal("0.5"), 4, new BigDecimal("3.5"));

    /** One case counted in four ways; N is no practice, A not applicable, D no data, - not filed. */
    @ParameterizedTest
    @CsvSource({
        "documents 0, procedures 5, documents procedures-without-documents",
        "documents 0, procedures 0, ",
        "documents 1, procedures 5, ",
        "procedures 0, documents 2, procedures documents-without-procedures",
        "time 0, procedures 2, time procedures-without-time",
        "time 0, procedures 1, ",
        "procedures 0, time 0.5, procedures time-without-procedures",
        "procedures 0, time 0, ",
        "procedures 0, cost 12.5, procedures cost-without-procedures",
        "procedures 3, cost 0, ",
        "procedures N, time 3, procedures applies-in-part",
        "time A, documents 0, time applies-in-part",
        "time D, documents 0, ",
        "time N, procedures A, ",
        "cost N, procedures 3, ",
        "procedures N, cost 3, "
    })
    void asks_why_two_counts_of_one_case_do_not_go_together(String one, String other, String finding) {
        for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
            assertThat(findings("case", "case", order)).isEqualTo(finding == null ? List.of() : List.of(finding));
        }
        assertThat(findings("case", "another", List.of(one, other))).isEmpty();
    }

    @Test
    void names_the_other_entry_and_lets_a_justified_one_pass() {
        Value none = new Value("i.documents.case", "unit", BigDecimal.ZERO, null, "all data are shared");
        Value five = new Value("i.procedures.case", "unit", new BigDecimal("5"), null, null);
        Map<String, Expectation> expected =
                Map.of(none.scenario(), expected("documents", "case"), five.scenario(), expected("procedures", "case"));
        assertThat(Plausibility.check(new Claim("i", List.of(none, five), expected, Map.of(), Set.of()), THRESHOLDS))
                .singleElement()
                .matches(finding -> finding.entry() == 0 && !finding.stops())
                .extracting(Finding::arguments)
                .isEqualTo(List.of("i.procedures.case", "5", "unit"));
    }

    private static List<String> findings(String firstCase, String secondCase, List<String> entries) {
        Map<String, Expectation> expected = new HashMap<>();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String[] words = entries.get(i).split(" ");
            String caseCode = i == 0 ? firstCase : secondCase;
            String scenario = "i." + words[0] + "." + caseCode;
            expected.put(scenario, expected(words[0], caseCode));
            String special = Map.of("N", "NO_PRACTICE", "A", "NOT_APPLICABLE", "D", "NO_DATA")
                    .get(words[1]);
            values.add(new Value(scenario, "unit", special == null ? new BigDecimal(words[1]) : null, special, null));
        }
        Claim claim = new Claim("i", values, expected, Map.of(), Set.of());
        return Plausibility.check(claim, THRESHOLDS).stream()
                .map(finding -> values.get(finding.entry()).scenario().split("\\.")[1] + " "
                        + finding.rule().code())
                .toList();
    }

    private static Expectation expected(String measures, String caseCode) {
        return new Expectation("i", measures, caseCode, "unit", true, null, BigDecimal.ZERO, null);
    }
}

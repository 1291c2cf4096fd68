package yingshang.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Claim.Value;

/**
 * What the entries of one filing say about each other: procedures, documents, time and cost of one and the same case.
 * The finding is on the entry that says "nothing", since that is the one to explain.
 */
final class CaseRules {

    /** What counts the same walk through the offices, so that the case exists for all of them or for none. */
    private static final Set<String> ONE_WALK = Set.of("procedures", "documents", "time");

    private static final Set<String> NO_SUCH_CASE = Set.of("NO_PRACTICE", "NOT_APPLICABLE");

    /**
     * Two entries of a case that do not go together.
     *
     * @param nothing what is counted as zero
     * @param something what is counted nevertheless
     * @param most how much of it goes together with zero
     */
    private record Contradiction(Rule rule, String nothing, String something, int most) {

        boolean between(Value one, Value other) {
            return one.value() != null
                    && other.value() != null
                    && one.value().signum() == 0
                    && other.value().compareTo(BigDecimal.valueOf(most)) > 0;
        }
    }

    private static final List<Contradiction> CONTRADICTIONS = List.of(
            new Contradiction(Rule.PROCEDURES_WITHOUT_DOCUMENTS, "documents", "procedures", 0),
            new Contradiction(Rule.DOCUMENTS_WITHOUT_PROCEDURES, "procedures", "documents", 0),
            new Contradiction(Rule.PROCEDURES_WITHOUT_TIME, "time", "procedures", 1),
            new Contradiction(Rule.TIME_WITHOUT_PROCEDURES, "procedures", "time", 0),
            new Contradiction(Rule.COST_WITHOUT_PROCEDURES, "procedures", "cost", 0));

    private final Claim claim;
    private final Findings findings;

    CaseRules(Claim claim, Findings findings) {
        this.claim = claim;
        this.findings = findings;
    }

    void check() {
        for (Map<Integer, Expectation> entries : cases().values()) {
            entries.forEach((i, expectation) -> {
                entries.forEach((j, other) -> contradictions(i, expectation, j, other));
                if (ONE_WALK.contains(expectation.measures())
                        && NO_SUCH_CASE.contains(String.valueOf(value(i).special()))) {
                    existsNevertheless(i, entries);
                }
            });
        }
    }

    /** The entries that can be held against each other, by position, for each case of the filing's indicator. */
    private Map<String, Map<Integer, Expectation>> cases() {
        Map<String, Map<Integer, Expectation>> cases = new LinkedHashMap<>();
        IntStream.range(0, claim.values().size()).forEach(i -> {
            Expectation expectation = claim.expectations().get(value(i).scenario());
            if (expectation != null
                    && expectation.indicator().equals(claim.indicator())
                    && expectation.unit().equals(value(i).unit())) {
                cases.computeIfAbsent(expectation.caseCode(), code -> new TreeMap<>())
                        .put(i, expectation);
            }
        });
        return cases;
    }

    private void contradictions(int i, Expectation expectation, int j, Expectation other) {
        CONTRADICTIONS.stream()
                .filter(one -> one.nothing().equals(expectation.measures()))
                .filter(one -> one.something().equals(other.measures()))
                .filter(one -> one.between(value(i), value(j)))
                .forEach(one ->
                        findings.add(one.rule(), i, "value", value(j).scenario(), value(j).value(), other.unit()));
    }

    private void existsNevertheless(int i, Map<Integer, Expectation> entries) {
        entries.entrySet().stream()
                .filter(other -> ONE_WALK.contains(other.getValue().measures()))
                .filter(other -> value(other.getKey()).value() != null)
                .findFirst()
                .ifPresent(other -> {
                    Value there = value(other.getKey());
                    String unit = other.getValue().unit();
                    findings.add(
                            Rule.APPLIES_IN_PART,
                            i,
                            "special",
                            value(i).special(),
                            there.scenario(),
                            there.value(),
                            unit);
                });
    }

    private Value value(int i) {
        return claim.values().get(i);
    }
}

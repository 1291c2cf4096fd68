package yingshang.scoring;

import static java.math.BigDecimal.ZERO;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Goalposts;
import yingshang.catalogue.RegionWeight;
import yingshang.catalogue.Scenario;
import yingshang.scoring.DoingBusiness.Component;
import yingshang.scoring.DoingBusiness.Topic;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Scorer;

/**
 * The World Bank's Doing Business 2016 to 2018, written as a framework, comes to the scores that it published. Its
 * two-city economies are scored by their cities: every one of their rows is compared with the roll-up of the two.
 */
class DoingBusinessTest {

    /** Published scores carry five decimals; city weights and float arithmetic there may move the last one. */
    private static final BigDecimal LAST_DIGIT = new BigDecimal("0.00001");

    private static final String EQUAL = "equal";
    private static final String WITHIN_ROUNDING = "within the rounding of the raw figure";
    private static final String NOT_APPLICABLE = "not applicable in both";

    private static final Framework FRAMEWORK = PublishedFiles.framework("doing-business");
    private static final Framework BEFORE_POST_FILING = PublishedFiles.framework("doing-business-2016");
    private static final BigDecimal THRESHOLD = FRAMEWORK.coverageThreshold();
    private static final List<Component> COMPONENTS = DoingBusiness.components();
    private static final Map<String, List<RegionWeight>> CITIES =
            FRAMEWORK.regionWeights().stream().collect(groupingBy(RegionWeight::region));

    @BeforeAll
    static void counts_are_those_of_the_shipped_years() {
        assumeTrue(DoingBusiness.FILES.shipped());
    }

    @Test
    void frameworks_say_what_the_published_tables_say() {
        Map<String, List<Goalposts>> posts = Stream.of("", "-2016", "-2015", "-2010")
                .map(methodology -> PublishedFiles.framework("doing-business" + methodology))
                .flatMap(framework -> framework.scenarios().stream())
                .collect(groupingBy(Scenario::code, mapping(Scenario::goalposts, toList())));
        List<NamedCsvRecord> published = DoingBusiness.FILES.rows("goalposts");
        published.forEach(row -> assertThat(posts.get(DoingBusiness.scenario(row.getField("component"))))
                .as("%s", row)
                .isNotEmpty()
                .allSatisfy(ours -> {
                    assertThat(ours.best()).isEqualByComparingTo(row.getField("best_frontier"));
                    assertThat(ours.worst()).isEqualByComparingTo(row.getField("worst"));
                    assertThat(ours.power()).isEqualByComparingTo(row.getField("power"));
                }));
        assertThat(published).hasSameSizeAs(posts.keySet()).hasSize(57);
        assertThat(FRAMEWORK.scenarios()).hasSize(47);
        assertThat(CITIES).hasSize(11);
    }

    @Test
    void raw_values_come_to_the_published_component_scores() {
        Item root = FrameworkTree.of(FRAMEWORK).root();
        Map<String, Map<String, NodeScore>> exact = scored(root, 0);
        List<Map<String, Map<String, NodeScore>>> bounds = List.of(scored(root, -1), exact, scored(root, 1));
        Comparisons compared = new Comparisons();
        TreeSet<String> rounded = new TreeSet<>();
        for (Component row : COMPONENTS) {
            NodeScore ours = exact.get(row.year() + row.region()).get(row.scenario());
            String outcome = outcome(row, ours, bounds);
            compared.add(outcome, row.applies() ? deviation(ours, new BigDecimal(row.published())) : ZERO);
            if (outcome.equals(WITHIN_ROUNDING)) {
                rounded.add(row.scenario());
            }
        }
        compared.print("component scores from raw figures");
        assertThat(compared.counts())
                .containsOnly(
                        Map.entry(EQUAL, 25_140), Map.entry(WITHIN_ROUNDING, 4_492), Map.entry(NOT_APPLICABLE, 260));
        assertThat(compared.largest(EQUAL)).isLessThanOrEqualTo(LAST_DIGIT);
        assertThat(rounded).hasSize(17).contains("SB.COST.M", "PT.TTCR.value").noneMatch(code -> code.contains("PROC"));
    }

    @Test
    void published_component_scores_come_to_the_published_topic_and_overall_scores() {
        Comparisons compared = new Comparisons();
        Map<String, Map<String, Map<String, NodeScore>>> frameworks =
                Map.of(FRAMEWORK.code(), rolledUp(FRAMEWORK), BEFORE_POST_FILING.code(), rolledUp(BEFORE_POST_FILING));
        for (Topic row : DoingBusiness.topics()) {
            NodeScore ours = frameworks
                    .get(row.framework())
                    .get(row.year() + row.region())
                    .get(row.node());
            assertThat(ours.scored()).as("%s", row).isTrue();
            assertThat(ours.coverage()).as("%s", row).isEqualByComparingTo(BigDecimal.ONE);
            String what = (CITIES.containsKey(row.region()) ? "by cities, " : "by itself, ")
                    + (row.node().equals("overall") ? "overall" : "topic");
            compared.add(what, deviation(ours, row.published()));
        }
        compared.print("topic and overall scores from component scores");
        assertThat(compared.counts())
                .containsOnly(
                        Map.entry("by cities, overall", 33),
                        Map.entry("by cities, topic", 374),
                        Map.entry("by itself, overall", 603),
                        Map.entry("by itself, topic", 6_811));
        compared.counts()
                .forEach((what, count) -> assertThat(compared.largest(what)).isLessThanOrEqualTo(LAST_DIGIT));
    }

    @Test
    void post_filing_that_does_not_apply_drops_out_of_paying_taxes() {
        Map<String, Map<String, NodeScore>> scores = rolledUp(FRAMEWORK);
        long dropped = scores.values().stream()
                .filter(nodes -> nodes.get("PT.POSTFILING").score() == null)
                .peek(nodes -> assertThat(nodes.get("PT").scored()).isTrue())
                .count();
        assertThat(dropped).isEqualTo(3L * 212 - 547 - 66);
    }

    private static String outcome(Component row, NodeScore ours, List<Map<String, Map<String, NodeScore>>> bounds) {
        if (!row.applies()) {
            return ours.score() == null ? NOT_APPLICABLE : "WRONG " + row;
        }
        BigDecimal published = new BigDecimal(row.published());
        if (deviation(ours, published).compareTo(LAST_DIGIT) <= 0) {
            return EQUAL;
        }
        List<BigDecimal> reached = bounds.stream()
                .map(bound ->
                        bound.get(row.year() + row.region()).get(row.scenario()).score())
                .sorted()
                .toList();
        boolean within = published.compareTo(reached.get(0).subtract(LAST_DIGIT)) >= 0
                && published.compareTo(reached.get(2).add(LAST_DIGIT)) <= 0;
        return within ? WITHIN_ROUNDING : "WRONG " + row + " but " + ours;
    }

    /** Scores of every region and year from the raw figures, moved by half units of their last decimal. */
    private static Map<String, Map<String, NodeScore>> scored(Item root, int halfUnits) {
        return DoingBusiness.scores(
                FRAMEWORK,
                COMPONENTS,
                rows -> Scorer.score(
                        root,
                        THRESHOLD,
                        rows.stream().collect(toMap(Component::scenario, row -> row.observation(halfUnits)))));
    }

    /** Scores of every region and year from the published component scores. */
    private static Map<String, Map<String, NodeScore>> rolledUp(Framework framework) {
        Item root = FrameworkTree.of(framework).root();
        return DoingBusiness.scores(
                framework,
                COMPONENTS,
                rows -> Scorer.rollUp(
                        root, THRESHOLD, rows.stream().collect(toMap(Component::scenario, Component::publishedLeaf))));
    }

    private static BigDecimal deviation(NodeScore ours, BigDecimal published) {
        return ours.score().subtract(published).abs();
    }

    /** How many rows came out how, and by how much they differ at most. */
    private static final class Comparisons {

        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<String, BigDecimal> largest = new TreeMap<>();

        void add(String outcome, BigDecimal deviation) {
            counts.merge(outcome, 1, Integer::sum);
            largest.merge(outcome, deviation, BigDecimal::max);
        }

        Map<String, Integer> counts() {
            return counts;
        }

        BigDecimal largest(String outcome) {
            return largest.get(outcome);
        }

        void print(String what) {
            counts.forEach((outcome, count) -> System.out.printf(
                    "Doing Business, %s: %s: %d rows, largest deviation %.7f%n",
                    what, outcome, count, largest(outcome)));
        }
    }
}

package yingshang.scoring;

import static java.math.BigDecimal.ZERO;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Goalposts;
import yingshang.catalogue.RegionWeight;
import yingshang.scoring.DoingBusiness.Component;
import yingshang.scoring.DoingBusiness.Topic;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.RegionShare;
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

    private static final Framework FRAMEWORK = DoingBusiness.framework();
    private static final BigDecimal THRESHOLD = FRAMEWORK.coverageThreshold();
    private static final List<Component> COMPONENTS = DoingBusiness.components();
    private static final Map<String, List<RegionWeight>> CITIES =
            FRAMEWORK.regionWeights().stream().collect(groupingBy(RegionWeight::region));

    @Test
    void framework_says_what_the_published_tables_say() {
        Map<String, Goalposts> posts = new HashMap<>();
        FRAMEWORK.scenarios().forEach(scenario -> posts.put(scenario.code(), scenario.goalposts()));
        long found = DoingBusiness.rows("goalposts.csv").stream()
                .filter(row -> posts.containsKey(DoingBusiness.scenario(row.getField("component"))))
                .peek(row -> {
                    Goalposts ours = posts.get(DoingBusiness.scenario(row.getField("component")));
                    assertThat(ours.best()).isEqualByComparingTo(row.getField("best_frontier"));
                    assertThat(ours.worst()).isEqualByComparingTo(row.getField("worst"));
                    assertThat(ours.power()).isEqualByComparingTo(row.getField("power"));
                })
                .count();
        assertThat(found).isEqualTo(FRAMEWORK.scenarios().size()).isEqualTo(47);
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
        Map<String, Map<String, NodeScore>> today =
                rolledUp(FrameworkTree.of(FRAMEWORK).root());
        Map<String, Map<String, NodeScore>> before = rolledUp(
                FrameworkTree.of(DoingBusiness.frameworkWithoutPostFiling()).root());
        for (Topic row : DoingBusiness.topics()) {
            var scores = row.methodology().equals("DB06-16") ? before : today;
            NodeScore ours = scores.get(row.year() + row.region()).get(row.node());
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
        Map<String, Map<String, NodeScore>> scores =
                rolledUp(FrameworkTree.of(FRAMEWORK).root());
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
        return regions(
                root,
                rows -> Scorer.score(
                        root,
                        THRESHOLD,
                        rows.stream().collect(toMap(Component::scenario, row -> row.observation(halfUnits)))));
    }

    /** Scores of every region and year from the published component scores. */
    private static Map<String, Map<String, NodeScore>> rolledUp(Item root) {
        return regions(
                root,
                rows -> Scorer.rollUp(
                        root, THRESHOLD, rows.stream().collect(toMap(Component::scenario, Component::publishedLeaf))));
    }

    private static Map<String, Map<String, NodeScore>> regions(
            Item root, Function<List<Component>, Map<String, NodeScore>> own) {
        Map<String, Map<String, NodeScore>> scores = new HashMap<>();
        COMPONENTS.stream()
                .collect(groupingBy(row -> row.year() + row.region()))
                .forEach((key, rows) -> scores.put(key, own.apply(rows)));
        for (String year : List.of("2016", "2017", "2018")) {
            CITIES.forEach((region, cities) -> scores.put(
                    year + region,
                    Scorer.combine(
                            root,
                            THRESHOLD,
                            cities.stream()
                                    .map(city -> new RegionShare(city.weight(), scores.get(year + city.child())))
                                    .toList())));
        }
        return scores;
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

package yingshang.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        Item root = Trees.of(FRAMEWORK);
        Map<String, Map<String, NodeScore>> exact = scored(root, 0);
        List<Map<String, Map<String, NodeScore>>> bounds = List.of(scored(root, -1), exact, scored(root, 1));
        Map<String, Integer> counts = new TreeMap<>();
        TreeSet<String> rounded = new TreeSet<>();
        for (Component row : COMPONENTS) {
            String outcome = outcome(row, exact, bounds);
            counts.merge(outcome, 1, Integer::sum);
            if (outcome.equals("within the rounding of the raw figure")) {
                rounded.add(row.scenario());
            }
        }
        System.out.println("Doing Business, component scores from raw figures: " + counts);
        assertThat(counts)
                .containsOnly(
                        Map.entry("equal", 25_152),
                        Map.entry("within the rounding of the raw figure", 4_480),
                        Map.entry("not applicable in both", 260));
        assertThat(rounded).hasSize(17).contains("SB.COST.M", "PT.TTCR.value").noneMatch(code -> code.contains("PROC"));
    }

    @Test
    void published_component_scores_come_to_the_published_topic_and_overall_scores() {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, NodeScore>> today = rolledUp(Trees.of(FRAMEWORK));
        Map<String, Map<String, NodeScore>> before = rolledUp(Trees.of(DoingBusiness.frameworkWithoutPostFiling()));
        for (Topic row : DoingBusiness.topics()) {
            var scores = row.methodology().equals("DB06-16") ? before : today;
            NodeScore ours = scores.get(row.year() + row.region()).get(row.node());
            boolean equal = ours.scored() && near(ours.score(), row.published());
            counts.merge((CITIES.containsKey(row.region()) ? "by cities " : "by itself ") + equal, 1, Integer::sum);
            if (!equal) {
                wrong.add(row + " but " + ours);
            }
        }
        System.out.println("Doing Business, topic and overall scores from component scores: " + counts);
        assertThat(wrong).isEmpty();
        assertThat(counts).containsOnly(Map.entry("by cities true", 407), Map.entry("by itself true", 7_414));
    }

    @Test
    void post_filing_that_does_not_apply_drops_out_of_paying_taxes() {
        Map<String, Map<String, NodeScore>> scores = rolledUp(Trees.of(FRAMEWORK));
        long dropped = scores.values().stream()
                .filter(nodes -> nodes.get("PT.POSTFILING").score() == null)
                .peek(nodes -> assertThat(nodes.get("PT").scored()).isTrue())
                .count();
        assertThat(dropped).isEqualTo(3L * 212 - 547 - 66);
    }

    private static String outcome(
            Component row,
            Map<String, Map<String, NodeScore>> exact,
            List<Map<String, Map<String, NodeScore>>> bounds) {
        String key = row.year() + row.region();
        NodeScore ours = exact.get(key).get(row.scenario());
        if (!row.applies()) {
            return ours.score() == null ? "not applicable in both" : "WRONG " + row;
        }
        BigDecimal published = new BigDecimal(row.published());
        if (near(ours.score(), published)) {
            return "equal";
        }
        List<BigDecimal> reached = bounds.stream()
                .map(bound -> bound.get(key).get(row.scenario()).score())
                .sorted()
                .toList();
        boolean within = published.compareTo(reached.get(0).subtract(LAST_DIGIT)) >= 0
                && published.compareTo(reached.get(2).add(LAST_DIGIT)) <= 0;
        return within ? "within the rounding of the raw figure" : "WRONG " + row + " but " + ours;
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

    private static boolean near(BigDecimal ours, BigDecimal published) {
        return ours.subtract(published).abs().compareTo(LAST_DIGIT) <= 0;
    }
}

package yingshang.scoring;

import static java.math.BigDecimal.ZERO;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.Framework;
import yingshang.scoring.DoingBusiness.Component;
import yingshang.scoring.DoingBusiness.Topic;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Ranking;
import yingshang.scoring.method.Scorer;

/**
 * Any year of Doing Business, from raw values to topics, overall scores and ranks: the shipped years, or those of
 * {@code -Ddoing-business.directory=...}.
 */
class DoingBusinessYearsTest {

    private static final BigDecimal TOPIC = new BigDecimal("0.1");
    private static final BigDecimal OVERALL = new BigDecimal("0.02");

    private static final List<Component> COMPONENTS = DoingBusiness.components();
    private static final List<Topic> TOPICS = DoingBusiness.topics();

    @Test
    void raw_values_come_to_the_published_topics_and_overall_scores() {
        Map<String, Map<String, Map<String, NodeScore>>> frameworks = new HashMap<>();
        TOPICS.stream().map(Topic::framework).distinct().forEach(code -> frameworks.put(code, fromRaw(code)));
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, BigDecimal> largest = new TreeMap<>();
        for (Topic row : TOPICS) {
            NodeScore ours = frameworks
                    .get(row.framework())
                    .get(row.year() + row.region())
                    .get(row.node());
            assertThat(ours.scored()).as("%s: %s", row, ours).isTrue();
            BigDecimal deviation = ours.score().subtract(row.published()).abs();
            boolean overall = row.node().equals("overall");
            assertThat(deviation).as("%s: %s", row, ours).isLessThanOrEqualTo(overall ? OVERALL : TOPIC);
            String what = row.year() + (overall ? " overall" : " topics");
            counts.merge(what, 1, Integer::sum);
            largest.merge(what, deviation, BigDecimal::max);
        }
        counts.forEach((what, rows) -> System.out.printf(
                "Doing Business %s from raw: %d rows, off by at most %.7f%n", what, rows, largest.get(what)));
        assertThat(counts).isNotEmpty();
    }

    @Test
    void published_scores_come_to_the_published_ranks() {
        Map<String, List<Topic>> years = TOPICS.stream()
                .filter(row -> row.level().equals("economy") && row.node().equals("overall"))
                .collect(groupingBy(row -> row.year() + " " + row.framework(), TreeMap::new, toList()));
        years.forEach((year, rows) -> {
            Map<String, BigDecimal> scores = new LinkedHashMap<>();
            rows.forEach(row -> scores.put(row.region(), row.published()));
            Integer decimals = PublishedFiles.framework(rows.get(0).framework()).rankDecimals();
            Map<String, Integer> ranks = Ranking.rank(scores, decimals);
            rows.forEach(row -> assertThat(ranks.get(row.region()))
                    .as("%s", row)
                    .isEqualTo(row.rank().orElseGet(() -> counted(row, rows))));
            System.out.printf(
                    "Doing Business %s: %d ranks, %d of them held against published ones%n",
                    year,
                    rows.size(),
                    rows.stream().filter(row -> row.rank().isPresent()).count());
        });
        assertThat(years).isNotEmpty();
    }

    /** Where no rank was published: one more than there are strictly greater scores. */
    private static int counted(Topic row, List<Topic> rows) {
        return 1
                + (int) rows.stream()
                        .filter(other ->
                                other.published().subtract(row.published()).compareTo(ZERO) > 0)
                        .count();
    }

    private static Map<String, Map<String, NodeScore>> fromRaw(String code) {
        Framework framework = PublishedFiles.framework(code);
        Item root = FrameworkTree.of(framework).root();
        return DoingBusiness.scores(
                framework,
                COMPONENTS,
                rows -> Scorer.score(
                        root,
                        framework.coverageThreshold(),
                        rows.stream().collect(toMap(Component::scenario, row -> row.observation(0)))));
    }
}

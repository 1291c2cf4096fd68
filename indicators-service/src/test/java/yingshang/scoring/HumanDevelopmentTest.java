package yingshang.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.Framework;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observation;
import yingshang.scoring.method.Observed;
import yingshang.scoring.method.Ranking;
import yingshang.scoring.method.Scorer;

/**
 * The Human Development Index, written as a framework, comes to what the United Nations published, at three decimals
 * and with the ranks on these: of the shipped years, or those of {@code -Dhdi.directory=...}. Our scores are on the
 * scale of 0 to 100, the index on that of 0 to 1: its three decimals are one of ours.
 */
class HumanDevelopmentTest {

    private static final PublishedFiles FILES = PublishedFiles.of("hdi");
    private static final Framework FRAMEWORK = PublishedFiles.framework("hdi");
    private static final Map<String, String> SCENARIOS = FILES.mapping("scenarios.csv", 1);
    private static final Map<String, List<NamedCsvRecord>> YEARS =
            FILES.rows("hdi-").stream().collect(groupingBy(row -> row.getField("year"), TreeMap::new, toList()));

    @Test
    void inputs_come_to_the_published_index() {
        YEARS.forEach((year, rows) -> {
            rows.forEach(row -> assertThat(index(row)).as("%s", row).isEqualTo(published(row)));
            System.out.printf(
                    "HDI %s: %d countries and aggregates equal at three decimals, %d without an index in both%n",
                    year,
                    rows.stream().filter(row -> published(row) != null).count(),
                    rows.stream().filter(row -> published(row) == null).count());
        });
        assertThat(YEARS).isNotEmpty();
    }

    @Test
    void countries_that_differ_only_beyond_three_decimals_share_a_rank() {
        YEARS.forEach((year, rows) -> {
            Map<String, BigDecimal> scores = new LinkedHashMap<>();
            countries(rows).forEach(row -> scores.put(row.getField("iso3"), score(row)));
            Map<String, Integer> ranks = Ranking.rank(scores, FRAMEWORK.rankDecimals());
            countries(rows).forEach(row -> assertThat(ranks.get(row.getField("iso3")))
                    .as("%s", row)
                    .isEqualTo(PublishedFiles.publishedRank(row).orElseGet(() -> counted(row, rows))));
            System.out.printf(
                    "HDI %s: %d ranks, %d of them held against published ones, %d shared%n",
                    year,
                    ranks.size(),
                    rows.stream()
                            .filter(row -> PublishedFiles.publishedRank(row).isPresent())
                            .count(),
                    ranks.size() - ranks.values().stream().distinct().count());
        });
    }

    @Test
    void goalposts_are_the_published_ones() {
        assumeTrue(FILES.shipped());
        Map<String, BigDecimal> best = new HashMap<>();
        FRAMEWORK
                .scenarios()
                .forEach(scenario ->
                        best.put(scenario.code(), scenario.goalposts().best()));
        FILES.rows("goalposts").stream()
                .filter(row -> row.getField("index").equals("HDI"))
                .forEach(row -> assertThat(best.get(SCENARIOS.get(row.getField("component"))))
                        .isEqualByComparingTo(row.getField("max")));
    }

    /** One more than there are countries with a greater published index. */
    private static int counted(NamedCsvRecord row, List<NamedCsvRecord> rows) {
        return 1
                + (int) countries(rows).stream()
                        .filter(other -> published(other).compareTo(published(row)) > 0)
                        .count();
    }

    private static List<NamedCsvRecord> countries(List<NamedCsvRecord> rows) {
        return rows.stream()
                .filter(row -> row.getField("is_aggregate").equals("0") && published(row) != null)
                .toList();
    }

    private static BigDecimal published(NamedCsvRecord row) {
        String index = row.getField("published_hdi");
        return index.isBlank() ? null : new BigDecimal(index).setScale(3, RoundingMode.HALF_UP);
    }

    private static BigDecimal index(NamedCsvRecord row) {
        BigDecimal score = score(row);
        return score == null ? null : score.movePointLeft(2).setScale(3, RoundingMode.HALF_UP);
    }

    private static BigDecimal score(NamedCsvRecord row) {
        Map<String, Observation> seen = new HashMap<>();
        SCENARIOS.forEach((column, scenario) -> {
            if (!row.getField(column).isBlank()) {
                seen.put(scenario, new Observed(new BigDecimal(row.getField(column))));
            }
        });
        NodeScore overall = Scorer.score(FrameworkTree.of(FRAMEWORK).root(), FRAMEWORK.coverageThreshold(), seen)
                .get("overall");
        return overall.score();
    }
}

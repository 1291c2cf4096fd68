package yingshang.reduction.method;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.TimeLimit;

/** The published lists of government-service items, and the table of their reductions in the documentation. */
class ServiceItemListsTest {

    private static List<NamedCsvRecord> items;

    @BeforeAll
    static void readItems() throws IOException {
        try (var reader = new InputStreamReader(
                        ServiceItemListsTest.class.getResourceAsStream("/reference/service-items.tsv"),
                        StandardCharsets.UTF_8);
                var rows = CsvReader.builder()
                        .fieldSeparator('\t')
                        .quoteCharacter('\u0000')
                        .ofNamedCsvRecord(reader)) {
            items = rows.stream().toList();
        }
    }

    @Test
    void the_town_s_administrative_licences_are_cut_by_71_percent() {
        PooledReduction town = PooledReduction.of(pairs(of("town", "行政许可")));
        assertThat(town.items()).isEqualTo(26);
        assertThat(town.measured()).isEqualTo(26);
        assertThat(town.statutoryDays()).isEqualByComparingTo("438");
        assertThat(town.committedDays()).isEqualByComparingTo("127");
        assertThat(percent(town.pooledReduction())).isEqualTo("71.0 %");
        assertThat(town.pooledReduction()).isLessThan(new BigDecimal("0.8"));
    }

    @Test
    void the_documentation_states_what_the_lists_come_to() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/methodology.md"));
        assertThat(items).hasSize(392);
        for (String list : List.of("town", "street", "village", "community")) {
            TreeSet<String> categories = new TreeSet<>();
            of(list, null).forEach(item -> categories.add(item.getField("category")));
            for (String category : categories) {
                assertDocumented(documented, row(list, category));
            }
            assertDocumented(documented, row(list, null));
        }
    }

    private static void assertDocumented(List<String> documented, String row) {
        System.out.println(row);
        assertThat(documented).contains(row);
    }

    /** A row of the table; null stands for all categories. */
    private static String row(String list, String category) {
        List<NamedCsvRecord> chosen = of(list, category);
        PooledReduction reduction = PooledReduction.of(pairs(chosen));
        InstantShare instant = InstantShare.of(
                kind(chosen, "即办件"), chosen.size() - kind(chosen, "即办件") - kind(chosen, ""), kind(chosen, ""));
        return "| " + list + " | " + (category == null ? "all" : category)
                + " | " + reduction.items() + " | " + reduction.measured()
                + " | " + reduction.excluded().get(LimitPair.Exclusion.FREE_TEXT)
                + " / " + reduction.excluded().get(LimitPair.Exclusion.MISSING)
                + " / " + reduction.excluded().get(LimitPair.Exclusion.ZERO_STATUTORY)
                + " | " + reduction.statutoryDays() + " → " + reduction.committedDays()
                + " | " + percent(reduction.pooledReduction()) + " | " + percent(reduction.meanReduction())
                + " | " + instant.onTheSpot() + " of " + instant.stated() + ", " + percent(instant.share()) + " |";
    }

    private static List<NamedCsvRecord> of(String list, String category) {
        return items.stream()
                .filter(item -> item.getField("list").equals(list))
                .filter(item -> category == null || item.getField("category").equals(category))
                .toList();
    }

    private static int kind(List<NamedCsvRecord> chosen, String kind) {
        return (int) chosen.stream()
                .filter(item -> item.getField("kind").equals(kind))
                .count();
    }

    private static List<LimitPair> pairs(List<NamedCsvRecord> chosen) {
        return chosen.stream()
                .map(item ->
                        new LimitPair(limit(item.getField("statutory_limit")), limit(item.getField("committed_limit"))))
                .toList();
    }

    private static Limit limit(String written) {
        TimeLimit limit = TimeLimit.parse(written);
        return switch (limit.form()) {
            case WORKING_DAYS -> Limit.workingDays(BigDecimal.valueOf(limit.workingDays()));
            case ON_THE_SPOT -> Limit.onTheSpot();
            case FREE_TEXT -> Limit.freeText();
            case NONE -> Limit.none();
        };
    }

    private static String percent(BigDecimal share) {
        return share == null
                ? "–"
                : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}

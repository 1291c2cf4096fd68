package yingshang.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files hold what the documents say: counted here without the loader. */
class ReferenceDataTest {

    private static final String FRAMEWORK = "frameworks/yingshang-18/";

    @Test
    void holds_six_regions_of_shandong() {
        assertThat(codes("reference/regions.tsv", "code"))
                .containsExactlyInAnyOrder("370000", "370300", "370303", "370306", "370400", "370402");
    }

    @Test
    void holds_the_nine_policy_documents() {
        assertThat(codes("reference/documents.tsv", "number"))
                .contains(
                        "淄政字〔2020〕58号",
                        "淄政办发〔2020〕7号",
                        "淄政办字〔2020〕71号",
                        "市中政发〔2021〕11号",
                        "市中政办发〔2021〕5号",
                        "市中政办发〔2021〕7号",
                        "张政办字〔2021〕21号",
                        "周政字〔2021〕22号",
                        "周政办字〔2021〕33号");
    }

    @Test
    void names_departments_once_each_and_nobody_by_name() {
        List<Map<String, String>> departments = ReferenceTsv.rows("reference/departments.tsv");
        assertThat(departments).extracting(row -> row.get("code")).doesNotHaveDuplicates();
        assertThat(departments).extracting(row -> row.get("zh")).doesNotHaveDuplicates();
        assertThat(departments)
                .extracting(row -> row.get("zh"))
                .contains("区行政审批服务局", "区市场监管局", "周村供电中心", "区法院", "区税务局");
        departments.forEach(row -> {
            assertThat(row.get("code")).matches("[a-z][a-z0-9-]*");
            assertThat(row.get("zh")).doesNotContain("“双随机").doesNotEndWith("等").doesNotMatch(".*\\d.*");
            assertThat(row.get("en")).matches("[\\p{ASCII}]+").doesNotMatch("Department \\d+");
        });
    }

    @Test
    void holds_392_service_items_with_nothing_dropped() {
        List<Map<String, String>> items = ReferenceTsv.rows("reference/service-items.tsv");
        assertThat(count(items, "list"))
                .isEqualTo(Map.of("town", 135L, "street", 118L, "village", 79L, "community", 60L));
        assertThat(count(items, "category"))
                .isEqualTo(Map.of("公共服务", 268L, "行政许可", 60L, "行政给付", 38L, "其他行政权力", 23L, "行政确认", 3L));
        assertThat(count(items, "kind")).isEqualTo(Map.of("承诺件", 218L, "即办件", 171L, "", 3L));
        items.stream().collect(groupingBy(row -> row.get("list"))).forEach((list, rows) -> assertThat(rows)
                .extracting(row -> Integer.valueOf(row.get("no")))
                .doesNotHaveDuplicates()
                .allMatch(no -> no > 0));
        assertThat(items).allMatch(row -> row.get("document").equals("周政办字〔2021〕33号"));
    }

    @Test
    void adds_up_the_town_licences_to_438_and_127_working_days() {
        List<Map<String, String>> licences = ReferenceTsv.rows("reference/service-items.tsv").stream()
                .filter(row ->
                        row.get("list").equals("town") && row.get("category").equals("行政许可"))
                .toList();
        assertThat(licences).hasSize(26);
        assertThat(days(licences, "statutory_limit")).isEqualTo(438);
        assertThat(days(licences, "committed_limit")).isEqualTo(127);
    }

    @Test
    void holds_the_arranged_days_of_eight_years() {
        Map<String, Long> arranged = ReferenceTsv.rows("reference/workdays.tsv").stream()
                .collect(groupingBy(
                        row -> row.get("date").substring(0, 4) + " " + row.get("type"), TreeMap::new, counting()));
        assertThat(arranged)
                .isEqualTo(Map.ofEntries(
                        Map.entry("2019 OFF", 22L),
                        Map.entry("2019 WORK", 6L),
                        Map.entry("2020 OFF", 30L),
                        Map.entry("2020 WORK", 7L),
                        Map.entry("2021 OFF", 31L),
                        Map.entry("2021 WORK", 7L),
                        Map.entry("2022 OFF", 32L),
                        Map.entry("2022 WORK", 7L),
                        Map.entry("2023 OFF", 26L),
                        Map.entry("2023 WORK", 7L),
                        Map.entry("2024 OFF", 28L),
                        Map.entry("2024 WORK", 8L),
                        Map.entry("2025 OFF", 28L),
                        Map.entry("2025 WORK", 5L),
                        Map.entry("2026 OFF", 33L),
                        Map.entry("2026 WORK", 6L)));
    }

    @Test
    void holds_eighteen_indicators_in_three_dimensions() {
        Map<String, Long> indicators = ReferenceTsv.rows(FRAMEWORK + "nodes.tsv").stream()
                .filter(row -> row.get("kind").equals("indicator"))
                .collect(groupingBy(row -> row.get("parent"), counting()));
        assertThat(indicators).isEqualTo(Map.of("life-cycle", 8L, "investment", 6L, "governance", 4L));
    }

    @Test
    void every_indicator_has_a_metric_and_every_metric_a_scenario() {
        List<Map<String, String>> nodes = ReferenceTsv.rows(FRAMEWORK + "nodes.tsv");
        Set<String> parents = nodes.stream().map(row -> row.get("parent")).collect(Collectors.toSet());
        Set<String> measured = codes(FRAMEWORK + "scenarios.tsv", "metric");
        nodes.forEach(row -> assertThat(row.get("kind").equals("metric") ? measured : parents)
                .contains(row.get("code")));
    }

    @Test
    void holds_122_targets_of_existing_scenarios() {
        List<Map<String, String>> targets = ReferenceTsv.rows(FRAMEWORK + "targets.tsv");
        assertThat(targets)
                .extracting(row -> row.get("id"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 122)
                        .mapToObj("T%03d"::formatted)
                        .toList());
        assertThat(codes(FRAMEWORK + "scenarios.tsv", "code"))
                .containsAll(codes(FRAMEWORK + "targets.tsv", "scenario"));
        assertThat(count(targets, "region"))
                .isEqualTo(Map.of("370300", 62L, "370303", 7L, "370306", 43L, "370402", 10L));
        assertThat(targets).filteredOn(row -> !row.get("due").isEmpty()).hasSize(41);
        assertThat(targets).allMatch(row -> !row.get("clause").isEmpty());
    }

    @Test
    void holds_the_four_baselines_that_documents_state() {
        Map<String, String> targets = ReferenceTsv.rows(FRAMEWORK + "targets.tsv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("region") + " " + row.get("scenario")));
        Map<String, BigDecimal> baselines = ReferenceTsv.rows(FRAMEWORK + "baselines.tsv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("region") + " " + row.get("scenario"), row -> new BigDecimal(row.get("value"))));
        assertThat(baselines)
                .containsEntry(targets.get("T041"), new BigDecimal("45"))
                .containsEntry(targets.get("T059"), new BigDecimal("20"))
                .containsEntry(targets.get("T069"), new BigDecimal("4"))
                .containsEntry(targets.get("T070"), new BigDecimal("4"))
                .hasSize(4);
    }

    @Test
    void scores_only_between_goalposts_with_an_origin_and_a_source() {
        List<Map<String, String>> scored = ReferenceTsv.rows(FRAMEWORK + "scenarios.tsv").stream()
                .filter(row -> !row.get("best").isEmpty())
                .toList();
        assertThat(scored).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("goalpost_origin")).isIn("world-bank", "natural-bound", "document", "statutory");
            assertThat(row.get("document")).isIn(codes("reference/documents.tsv", "number"));
        });
        Map<String, String> electricity = scored.stream()
                .filter(row -> row.get("code").equals("getting-electricity.time.standard-case"))
                .findFirst()
                .orElseThrow();
        assertThat(electricity)
                .containsEntry("best", "18")
                .containsEntry("worst", "248")
                .containsEntry("unit", "day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reference/departments.tsv",
                "reference/service-items.tsv",
                FRAMEWORK + "targets.tsv",
                FRAMEWORK + "baselines.tsv"
            })
    void names_a_known_document_on_every_row(String file) {
        assertThat(codes("reference/documents.tsv", "number")).containsAll(codes(file, "document"));
    }

    @Test
    void names_everything_in_chinese_and_english() {
        for (String file : List.of("nodes.tsv", "scenarios.tsv")) {
            ReferenceTsv.rows(FRAMEWORK + file).forEach(row -> {
                assertThat(row.get("zh")).as(file + " " + row.get("code")).containsPattern("\\p{IsHan}");
                assertThat(row.get("en")).as(file + " " + row.get("code")).doesNotContainPattern("\\p{IsHan}");
            });
        }
    }

    @Test
    void dates_targets_as_the_documents_do() {
        assertThat(ReferenceTsv.rows(FRAMEWORK + "targets.tsv"))
                .filteredOn(row -> !row.get("due").isEmpty())
                .extracting(row -> LocalDate.parse(row.get("due")).getYear())
                .containsOnly(2020, 2021);
    }

    private static Set<String> codes(String file, String column) {
        return ReferenceTsv.rows(file).stream()
                .map(row -> row.get(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Long> count(List<Map<String, String>> rows, String column) {
        return rows.stream().collect(groupingBy(row -> row.get(column), counting()));
    }

    private static int days(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .map(row -> row.get(column).strip())
                .filter(limit -> limit.matches("\\d+个工作日"))
                .mapToInt(limit -> Integer.parseInt(limit.replace("个工作日", "")))
                .sum();
    }
}

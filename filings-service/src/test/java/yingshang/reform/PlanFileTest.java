package yingshang.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped plan: complete, and speaking of departments and targets that the catalogue knows. */
class PlanFileTest {

    private static final Path CATALOGUE = Path.of("../indicators-service/src/main/resources");

    /** How many measures each of the 21 sets has, counted in the gazette by hand. */
    private static final List<Integer> OF_SETS =
            List.of(10, 29, 10, 11, 13, 4, 10, 5, 11, 7, 12, 17, 14, 15, 8, 8, 8, 23, 6, 6, 11);

    private final List<MeasureRequest> plan = LedgerStart.read();

    @Test
    void holds_the_238_measures_of_21_sets_in_their_order() {
        assertThat(plan).hasSize(238);
        Map<Integer, Long> counted = plan.stream()
                .collect(Collectors.groupingBy(one -> one.set().number(), TreeMap::new, Collectors.counting()));
        assertThat(counted.values()).map(Long::intValue).isEqualTo(OF_SETS);
        assertThat(plan).isSortedAccordingTo((one, other) -> Integer.compare(one.ordinal(), other.ordinal()));
        assertThat(plan.get(9).clause()).isEqualTo("1.10");
    }

    @Test
    void says_of_one_measure_what_the_plan_says() {
        MeasureRequest measure = measure("4.1");
        assertThat(measure.document()).isEqualTo("周政字〔2021〕22号");
        assertThat(measure.issued()).isEqualTo("2021-08-05");
        assertThat(measure.title().zh()).isEqualTo("扩展不动产登记网上业务类型");
        assertThat(measure.indicator()).isEqualTo("registering-property");
        assertThat(measure.dueDates()).containsExactly(LocalDate.of(2021, 8, 31), LocalDate.of(2021, 10, 31));
        assertThat(measure.effects())
                .containsExactly(new Effect("registering-property.online-business-types.newly-online", "T068"));
        assertThat(measure("12.10").others()).containsExactly("区有关部门单位");
        assertThat(measure("21.11").lead()).containsExactly("law-enforcement-bureau", "landscaping-centre");
    }

    @Test
    void names_only_departments_that_the_catalogue_knows() throws IOException {
        Set<String> known = rows("reference/departments.tsv", row -> row[0]);
        Set<String> named = plan.stream()
                .flatMap(one -> Stream.concat(one.lead().stream(), one.responsible().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(named);
        assertThat(plan).allSatisfy(one -> assertThat(one.lead()).noneMatch(one.responsible()::contains));
    }

    @Test
    void is_to_reach_exactly_the_targets_that_the_catalogue_reads_from_the_same_clauses() throws IOException {
        Set<String> known = rows(
                "frameworks/yingshang-18/targets.tsv",
                row -> row[2].equals("周政字〔2021〕22号") ? row[3] + " " + row[0] + " " + row[4] : "");
        known.remove("");
        Set<String> linked = plan.stream()
                .flatMap(one -> one.effects().stream()
                        .map(effect -> one.clause() + " " + effect.target() + " " + effect.scenario()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(linked).isEqualTo(known).hasSize(43);
    }

    @Test
    void finds_every_fault_of_a_file_before_it_reports_any() {
        String measures = """
                clause\ttitle_zh\ttitle_en\tindicator\tlead\tresponsible\tothers\tdue\ttargets
                1.1\t题\tTitle\ttaxes\tbureau\t\t\t2021-08\t
                2.1\t题\tTitle\ttaxes\tbureau\t\t\t\t
                1.1\t题\tTitle\ttaxes\t\t\t\t\t
                1.2\t题
                """;
        assertThatThrownBy(() ->
                        PlanFile.read(LedgerStart.PLAN, stream("number\tzh\ten\n1\t题\tTitle\n"), stream(measures)))
                .isInstanceOf(ReformException.class)
                .hasMessageContaining("2:due: must be written")
                .hasMessageContaining("3:clause: has no set")
                .hasMessageContaining("4:lead: must be written")
                .hasMessageContaining("4:clause: is there twice")
                .hasMessageContaining("5:: must have 9 fields");
    }

    private MeasureRequest measure(String clause) {
        return plan.stream()
                .filter(one -> one.clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> rows(String file, Function<String[], String> read) throws IOException {
        return Files.readAllLines(CATALOGUE.resolve(file)).stream()
                .skip(1)
                .map(line -> read.apply(line.split("\t", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

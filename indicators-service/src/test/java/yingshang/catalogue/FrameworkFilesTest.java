package yingshang.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FrameworkFilesTest {

    @Test
    void reads_everything_that_a_framework_says() {
        Framework framework = FrameworkText.aValid().read();
        assertThat(framework.code()).isEqualTo("small");
        assertThat(framework.edition()).isZero();
        assertThat(framework.baseYear()).isEqualTo(2020);
        assertThat(framework.coverageThreshold()).isEqualByComparingTo("0.6666");
        assertThat(framework.validityMonths()).isEqualTo(12);
        assertThat(framework.rankDecimals()).isEqualTo(5);
        Scenario high = framework.scenarios().get(1);
        assertThat(high.goalposts().best()).isEqualByComparingTo("18");
        assertThat(high.goalposts().origin()).isEqualTo("document");
        assertThat(high.statutory().value()).isEqualByComparingTo("30");
        assertThat(high.statutory().source()).isEqualTo(new Source("B", "2"));
        Scenario low = framework.scenarios().get(0);
        assertThat(low.goalposts()).isNull();
        assertThat(low.statutory()).isNull();
        assertThat(low.maximum()).isEqualByComparingTo("400");
        assertThat(framework.baselines().get(0).asOf()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(framework.targets()).extracting(Target::due).containsExactly(LocalDate.of(2021, 12, 31), null);
        assertThat(framework.targets().get(1).note()).isEqualTo(new Text("注", "note"));
        assertThat(framework.regionWeights()).hasSize(2);
    }

    @Test
    void reads_how_a_node_is_averaged_and_how_goalposts_are_measured_out() {
        Framework plain = FrameworkText.aValid().read();
        assertThat(plain.nodes()).extracting(Node::averaging).containsOnly(Averaging.ARITHMETIC);
        assertThat(plain.scenarios().get(1).goalposts().variant()).isEqualTo(GoalpostVariant.LINEAR);
        Framework framework = FrameworkText.aValid()
                .row("nodes.tsv", 2, "overall||overall|0|1|geometric|总|Overall|||")
                .row(
                        "scenarios.tsv",
                        2,
                        "power.time.high|power.time|2|1|高|High|day|lower|1|0||1|248|logarithmic|1|document|A|1|||")
                .read();
        assertThat(framework.nodes().get(0).averaging()).isEqualTo(Averaging.GEOMETRIC);
        assertThat(framework.scenarios().get(1).goalposts().variant()).isEqualTo(GoalpostVariant.LOGARITHMIC);
    }

    @Test
    void a_metric_may_state_how_long_its_measurements_are_valid() {
        Framework plain = FrameworkText.aValid().read();
        Framework own = FrameworkText.aValid()
                .row("nodes.tsv", 5, "power.time|power|metric|1|1||时间|Time|time|a source|36")
                .read();
        assertThat(plain.validityMonths(plain.scenarios().get(0))).isEqualTo(12);
        assertThat(own.validityMonths(own.scenarios().get(0))).isEqualTo(36);
    }

    @Test
    void puts_parents_before_children_and_siblings_in_their_order() {
        Framework framework = FrameworkText.aValid().read();
        assertThat(framework.nodes()).extracting(Node::code).containsExactly("overall", "power", "power.time", "land");
        assertThat(framework.scenarios())
                .extracting(Scenario::code)
                .containsExactly("power.time.low", "power.time.high");
    }

    @Test
    void digest_follows_every_byte_and_nothing_else() {
        String digest = FrameworkText.aValid().read().digest();
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(FrameworkText.aValid().read().digest()).isEqualTo(digest);
        FrameworkText changed =
                FrameworkText.aValid().row("targets.tsv", 3, "T2|370300|A|1|power.time.low|<=|5||注|Note");
        assertThat(changed.read().digest()).isNotEqualTo(digest);
    }

    /** Rows that break one rule each; {@code |} stands for a tab. */
    @ParameterizedTest
    @CsvFileSource(resources = "/frameworks/faults.csv", delimiter = ';', numLinesToSkip = 1)
    void names_file_line_column_and_rule(String file, int line, String row, String fault) {
        assertThat(faults(FrameworkText.aValid().row(file, line, row))).contains(file + ":" + line + ":" + fault);
    }

    @Test
    void lists_all_faults_of_all_files_at_once() {
        FrameworkText spoilt = FrameworkText.aValid()
                .row("framework.tsv", 2, "small|小|Small|2020|2|12|5")
                .row("nodes.tsv", 3, "land|nowhere|indicator|2|0||地|Land|||")
                .row(
                        "scenarios.tsv",
                        2,
                        "power.time.high|power.time|2|1|高|High|day|lower|1|0||18|18|linear|1|guess|A|1|||")
                .row("targets.tsv", 2, "T1|370300|A|1|power.time.none|~|much|soon||")
                .without("baselines.tsv");
        assertThat(faults(spoilt))
                .containsExactlyInAnyOrder(
                        "framework.tsv:2:coverage_threshold: must be from 0 to 1",
                        "nodes.tsv:3:weight: must be above 0",
                        "nodes.tsv:3:parent: unknown node: nowhere",
                        "scenarios.tsv:2:best: must differ from worst",
                        "scenarios.tsv:2:goalpost_origin: must be one of world-bank|natural-bound|document|statutory",
                        "targets.tsv:2:comparator: must be one of <= >= < >",
                        "targets.tsv:2:target: must be a plain decimal number",
                        "targets.tsv:2:due: must be a date like 2021-12-31",
                        "targets.tsv:2:scenario: unknown scenario: power.time.none",
                        "baselines.tsv:0:: file is missing");
    }

    @Test
    void finds_circles_among_the_nodes() {
        FrameworkText circle = FrameworkText.aValid()
                .row("nodes.tsv", 3, "land|power|indicator|2|1||地|Land|||")
                .row("nodes.tsv", 4, "power|land|indicator|1|1||电|Power|||");
        assertThat(faults(circle))
                .contains(
                        "nodes.tsv:3:parent: leads back to the node itself",
                        "nodes.tsv:4:parent: leads back to the node itself");
    }

    @Test
    void needs_a_root_and_exactly_one_row_about_itself() {
        assertThat(faults(FrameworkText.aValid().row("nodes.tsv", 2, "overall||dimension|0|1||总|Overall|||")))
                .contains("nodes.tsv:1:kind: there must be one root");
        assertThat(faults(FrameworkText.aValid().row("framework.tsv", 3, "other|小|Small|2020|1|12|")))
                .containsExactly("framework.tsv:1:: must have exactly one row");
    }

    @Test
    void refuses_files_that_are_not_such_tables() {
        assertThat(faults(FrameworkText.aValid().content("targets.tsv", new byte[0])))
                .containsExactly("targets.tsv:1:: file is empty");
        assertThat(faults(FrameworkText.aValid().row("targets.tsv", 1, "id|region")))
                .containsExactly("targets.tsv:1:: header must be " + String.join(" ", FrameworkRows.TARGETS));
        byte[] latin = {'i', 'd', (byte) 0xE9, '\n'};
        assertThat(faults(FrameworkText.aValid().content("targets.tsv", latin))).contains("targets.tsv:0:: not UTF-8");
        assertThat(faults(FrameworkText.aValid().row("targets.tsv", 3, "T2|370300")))
                .containsExactly("targets.tsv:3:: must have 10 fields");
    }

    @Test
    void quotes_mean_nothing_and_line_ends_may_be_those_of_windows() {
        FrameworkText text = FrameworkText.aValid().row("targets.tsv", 3, "T2|370300|A|1|power.time.low|<=|5||\"注|n\"");
        text.content("nodes.tsv", text.text("nodes.tsv").replace("\n", "\r\n").getBytes(UTF_8));
        assertThat(text.read().targets().get(1).note()).isEqualTo(new Text("\"注", "n\""));
    }

    @Test
    void an_unreadable_file_is_not_a_fault_of_its_content() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> FrameworkFiles.read(name -> broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_shipped_framework_reads_and_has_a_scenario_for_every_target() {
        Framework framework = shipped();
        Set<String> scenarios =
                framework.scenarios().stream().map(Scenario::code).collect(Collectors.toSet());
        assertThat(framework.code()).isEqualTo("yingshang-18");
        assertThat(framework.nodes().stream().filter(node -> node.kind() == NodeKind.INDICATOR))
                .hasSize(18);
        assertThat(framework.nodes().stream().filter(node -> node.kind() == NodeKind.DIMENSION))
                .hasSize(3);
        assertThat(framework.targets()).hasSize(122);
        assertThat(framework.targets()).extracting(Target::scenario).allMatch(scenarios::contains);
    }

    @Test
    void the_documentation_states_how_much_of_the_shipped_framework_is_scored() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/methodology.md"));
        for (String origin : List.of("world-bank", "natural-bound", "document", "statutory")) {
            String row = "| `" + origin + "` | " + scored(origin) + " |";
            assertThat(documented).as(row).anyMatch(line -> line.startsWith(row));
        }
        assertThat(documented).contains("| none: tracked, not scored | " + scored(null) + " | | |");
    }

    /** Scenarios of the shipped framework whose goalposts come from {@code origin}; null counts those without. */
    private static long scored(String origin) {
        return shipped().scenarios().stream()
                .map(scenario -> scenario.goalposts() == null
                        ? null
                        : scenario.goalposts().origin())
                .filter(found -> Objects.equals(found, origin))
                .count();
    }

    private static Framework shipped() {
        return FrameworkFiles.read(
                name -> FrameworkFilesTest.class.getResourceAsStream("/frameworks/yingshang-18/" + name));
    }

    private static String[] faults(FrameworkText text) {
        CatalogueException refused = catchThrowableOfType(CatalogueException.class, text::read);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(CatalogueException.Reason.INVALID_FILE);
        return refused.getMessage().split("\n");
    }
}

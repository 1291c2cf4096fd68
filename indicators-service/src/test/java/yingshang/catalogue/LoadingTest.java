package yingshang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yingshang.catalogue.TestFiles.named;
import static yingshang.catalogue.TestFiles.reference;
import static yingshang.catalogue.TestFiles.yingshang18;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;

/** What happens to the stored catalogue at a start. Each test has a framework of its own name. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class LoadingTest {

    private static final String RESTRICT_VIOLATION = "23001";

    private static final List<String> TABLES = List.of(
            "region",
            "document",
            "department",
            "service_item",
            "calendar_day",
            "framework_edition",
            "node",
            "scenario",
            "baseline",
            "target",
            "region_weight");

    @Inject
    LoadingService loading;

    @Inject
    EditionService editions;

    @Inject
    Catalogue catalogue;

    @Inject
    AgroalDataSource database;

    @Test
    void a_second_start_changes_nothing() throws SQLException {
        CatalogueFiles files = CatalogueFiles.read(reference(), yingshang18());
        loading.load(files);
        Map<String, String> before = rowsAndTheirTransactions();
        loading.load(files);
        assertThat(rowsAndTheirTransactions()).isEqualTo(before).hasSize(11);
    }

    @Test
    void what_is_stored_equals_what_was_read() {
        CatalogueFiles files = CatalogueFiles.read(reference(), named("equal"));
        CatalogueFiles stored = loading.load(files);
        assertThat(stored.framework())
                .usingRecursiveComparison()
                .ignoringFields("edition")
                .isEqualTo(files.framework());
        assertThat(stored.reference().serviceItems())
                .containsExactlyInAnyOrderElementsOf(files.reference().serviceItems());
        assertThat(stored.reference().departments())
                .containsExactlyInAnyOrderElementsOf(files.reference().departments());
        assertThat(stored.reference().calendarDays())
                .containsExactlyElementsOf(files.reference().calendarDays());
    }

    @Test
    void keeps_how_a_region_is_made_up_of_its_parts() {
        Framework stored = load(named("parts")
                .with("region-weights.tsv", "weight\n", "weight\n370300\t370303\t2\n370300\t370306\t1\n"));
        assertThat(stored.regionWeights())
                .containsExactly(
                        new RegionWeight("370300", "370303", new BigDecimal("2")),
                        new RegionWeight("370300", "370306", BigDecimal.ONE));
        assertThat(editions.edition(stored.edition())).contains(stored);
    }

    @Test
    void keeps_how_nodes_are_averaged_how_long_metrics_are_valid_and_how_goalposts_are_measured_out() {
        TestFiles files = named("methods")
                .with("nodes.tsv", "overall\t\toverall\t0\t1\t\t", "overall\t\toverall\t0\t1\tgeometric\t")
                .with("nodes.tsv", "|shandong-2018|target\t\n", "|shandong-2018|target\t24\n")
                .with("scenarios.tsv", "\t18\t248\tlinear\t1\t", "\t18\t248\tlogarithmic\t1\t");
        CatalogueFiles read = CatalogueFiles.read(reference(), files);
        Framework stored = loading.load(read).framework();
        assertThat(stored).usingRecursiveComparison().ignoringFields("edition").isEqualTo(read.framework());
        assertThat(stored.nodes().get(0).averaging()).isEqualTo(Averaging.GEOMETRIC);
        assertThat(stored.nodes()).extracting(Node::validityMonths).contains(24);
        assertThat(stored.scenarios())
                .filteredOn(scenario -> scenario.goalposts() != null)
                .extracting(scenario -> scenario.goalposts().variant())
                .contains(GoalpostVariant.LOGARITHMIC);
        assertThat(editions.all(0))
                .filteredOn(view -> view.code().equals("methods"))
                .extracting(FrameworkView::averaging)
                .containsExactly(Averaging.GEOMETRIC);
    }

    @Test
    void an_edition_that_nothing_rests_on_takes_the_changed_files() {
        int first = load(named("unused")).edition();
        Framework changed = load(named("unused").with("targets.tsv", "T001\t", "T901\t"));
        assertThat(changed.edition()).isEqualTo(first);
        assertThat(catalogue.edition(first).targets())
                .extracting(Target::id)
                .contains("T901")
                .doesNotContain("T001");
    }

    @Test
    void changed_files_become_a_new_edition_when_results_rest_on_the_last_one() {
        Framework first = load(named("used"));
        catalogue.markUsed(first.edition());
        Framework second = load(named("used").with("targets.tsv", "T001\t", "T901\t"));
        assertThat(second.edition()).isGreaterThan(first.edition());
        assertThat(editions.edition(first.edition())).contains(first);
        assertThat(load(named("used").with("targets.tsv", "T001\t", "T901\t"))).isEqualTo(second);
    }

    @Test
    void the_database_lets_nobody_change_a_used_edition() {
        int used = load(named("frozen")).edition();
        catalogue.markUsed(used);
        assertRefused("update framework_edition set base_year = 1999 where number = " + used);
        assertRefused("update framework_edition set used_at = null where number = " + used);
        assertRefused("delete from framework_edition where number = " + used);
        for (String part : List.of("node", "scenario", "baseline", "target")) {
            assertRefused("delete from " + part + " where edition = " + used);
            assertRefused("update " + part + " set sequence = sequence + 1 where edition = " + used);
            assertRefused("insert into " + part + " select * from " + part + " where edition = " + used);
            assertRefused("truncate " + part + " cascade");
        }
        assertRefused("update node set averaging = 'GEOMETRIC', validity_months = null where edition = " + used);
        assertRefused("update scenario set variant = 'LINEAR' where variant is not null and edition = " + used);
        int other =
                load(named("frozen").with("targets.tsv", "T001\t", "T901\t")).edition();
        assertRefused("update target set edition = " + used + " where edition = " + other);
    }

    @Test
    void marking_an_edition_used_twice_is_no_change() throws SQLException {
        int edition = load(named("twice")).edition();
        catalogue.markUsed(edition);
        Map<String, String> before = rowsAndTheirTransactions();
        catalogue.markUsed(edition);
        assertThat(rowsAndTheirTransactions()).isEqualTo(before);
    }

    @Test
    void results_cannot_rest_on_content_that_was_replaced_meanwhile() {
        int edition = load(named("replaced")).edition();
        catalogue.edition(edition);
        load(named("replaced").with("targets.tsv", "T001\t", "T901\t"));
        assertThatThrownBy(() -> catalogue.markUsed(edition))
                .isInstanceOfSatisfying(CatalogueException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(CatalogueException.Reason.EDITION_REPLACED));
        assertThat(catalogue.edition(edition).targets()).extracting(Target::id).contains("T901");
    }

    @Test
    void a_replica_goes_on_with_what_another_has_put_in_place_of_the_edition_in_force() {
        CatalogueFiles inForce = CatalogueFiles.read(reference(), yingshang18());
        try {
            catalogue.load(CatalogueFiles.read(reference(), named("in-force")));
            int edition = catalogue.current().edition();
            load(named("in-force").with("targets.tsv", "T001\t", "T901\t"));
            assertThatThrownBy(() -> catalogue.markUsed(edition)).isInstanceOf(CatalogueException.class);
            assertThat(catalogue.current().targets()).extracting(Target::id).contains("T901");
            catalogue.markUsed(edition);
        } finally {
            catalogue.load(inForce);
        }
    }

    @Test
    void replicas_that_start_at_once_store_one_edition() throws Exception {
        CatalogueFiles files = CatalogueFiles.read(reference(), named("replicas"));
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> start = () -> loading.load(files).framework().edition();
            List<Integer> stored = new ArrayList<>();
            for (Future<Integer> started : replicas.invokeAll(List.of(start, start, start, start))) {
                stored.add(started.get());
            }
            assertThat(stored).hasSize(4).containsOnly(stored.get(0));
        } finally {
            replicas.shutdownNow();
        }
        assertThat(editions.all(0))
                .filteredOn(view -> view.code().equals("replicas"))
                .hasSize(1);
    }

    @Test
    void corrected_rows_are_revised_and_rows_that_left_the_files_go() {
        CatalogueFiles files = CatalogueFiles.read(reference(), yingshang18());
        ReferenceData before = files.reference();
        RegionView corrected = new RegionView("370306", "370300", "district", new Text("周村", "Zhoucun District"));
        ReferenceData changed = new ReferenceData(
                before.regions().stream()
                        .map(region -> region.code().equals("370306") ? corrected : region)
                        .toList(),
                before.documents(),
                before.departments().subList(1, before.departments().size()),
                before.serviceItems().subList(0, 391),
                before.calendarDays());
        ReferenceData stored =
                loading.load(new CatalogueFiles(changed, files.framework())).reference();
        assertThat(stored.regions()).contains(corrected);
        assertThat(stored.serviceItems()).hasSize(391);
        assertThat(stored.departments()).hasSize(before.departments().size() - 1);
        assertThat(loading.load(files).reference().serviceItems()).hasSize(392);
    }

    @Test
    void what_is_still_referred_to_stays() {
        CatalogueFiles files = CatalogueFiles.read(reference(), yingshang18());
        ReferenceData before = files.reference();
        ReferenceData less = new ReferenceData(
                before.regions().subList(0, 1),
                List.of(),
                before.departments(),
                before.serviceItems(),
                before.calendarDays());
        ReferenceData stored =
                loading.load(new CatalogueFiles(less, files.framework())).reference();
        assertThat(stored.regions()).extracting(RegionView::code).contains("370300", "370306");
        assertThat(stored.documents()).extracting(DocumentView::number).contains("周政字〔2021〕22号", "周政办字〔2021〕33号");
        assertThat(loading.load(files).reference().documents()).containsExactlyInAnyOrderElementsOf(before.documents());
    }

    @Test
    void an_edition_that_does_not_exist_is_unknown() {
        assertThatThrownBy(() -> catalogue.edition(987_654))
                .isInstanceOfSatisfying(CatalogueException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(CatalogueException.Reason.UNKNOWN_EDITION));
    }

    @Test
    void answers_other_rooms_from_memory() {
        assertThat(catalogue.knowsRegion("370306")).isTrue();
        assertThat(catalogue.knowsRegion("110000")).isFalse();
        assertThat(catalogue.calendar().years()).contains(2021);
        assertThat(catalogue.serviceItems("town", "行政许可")).hasSize(26);
        assertThat(catalogue.serviceItems(null, null)).hasSize(392);
        assertThatThrownBy(() -> catalogue.serviceItems("moon", null)).hasMessageContaining("list=moon");
        assertThat(catalogue.edition(catalogue.current().edition())).isSameAs(catalogue.current());
    }

    private Framework load(TestFiles framework) {
        return loading.load(CatalogueFiles.read(reference(), framework)).framework();
    }

    private void assertRefused(String change) {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(change);
                    }
                })
                .as(change)
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo(RESTRICT_VIOLATION));
    }

    /** A digest of each table's rows and of the transactions that wrote them. */
    private Map<String, String> rowsAndTheirTransactions() throws SQLException {
        Map<String, String> digests = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet digest = statement.executeQuery("select md5(coalesce(string_agg(x, ',' order by x), ''))"
                        + " from (select t.xmin::text || t::text x from " + table + " t) as rows")) {
                    digest.next();
                    digests.put(table, digest.getString(1));
                }
            }
        }
        return digests;
    }
}

package yingshang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yingshang.catalogue.TestFiles.reference;
import static yingshang.catalogue.TestFiles.yingshang18;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a set of files must be before any of it is taken over. */
class CatalogueFilesTest {

    @Test
    void a_framework_may_lie_anywhere_on_disk() {
        String directory =
                Path.of("src/test/resources/frameworks/hdi").toAbsolutePath().toString();
        assertThat(FrameworkFiles.read(CatalogueStart.directory(directory)).code())
                .isEqualTo("hdi");
        assertThatThrownBy(() -> FrameworkFiles.read(CatalogueStart.directory(directory + "/none")))
                .hasMessageContaining("nodes.tsv:0:: file is missing");
        assertThat(FrameworkFiles.read(CatalogueStart.directory("frameworks/yingshang-18"))
                        .code())
                .isEqualTo("yingshang-18");
    }

    @Test
    void reads_the_files_of_the_module() {
        CatalogueFiles files = CatalogueFiles.read(reference(), yingshang18());
        assertThat(files.reference().serviceItems()).hasSize(392);
        assertThat(files.framework().targets()).hasSize(122);
        assertThat(files.framework().digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void names_every_fault_of_the_reference_files_at_once() {
        TestFiles faulty = reference()
                .with("regions.tsv", "370300\t370000", "370300\t999999")
                .with("documents.tsv", "2020-06-26", "26 June 2020")
                .with("service-items.tsv", "street\t2\t", "street\t1\t")
                .with("workdays.tsv", "2019-01-01\t元旦\tOFF", "2019-01-01\t元旦\tMAYBE");
        assertThatThrownBy(() -> ReferenceFiles.read(faulty))
                .isInstanceOfSatisfying(CatalogueException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(CatalogueException.Reason.INVALID_FILE))
                .hasMessageContaining("regions.tsv:3:parent: must stand above its children: 999999")
                .hasMessageContaining("documents.tsv:2:issued: must be a date like 2021-12-31")
                .hasMessageContaining("no: occurs twice: street 1")
                .hasMessageContaining("workdays.tsv:2:type: must be OFF or WORK");
    }

    @Test
    void names_the_faults_of_both_sets_of_files() {
        TestFiles noRegions = reference().without("regions.tsv");
        TestFiles noTargets = yingshang18().without("targets.tsv");
        assertThatThrownBy(() -> CatalogueFiles.read(noRegions, noTargets))
                .hasMessageContaining("regions.tsv:0:: file is missing")
                .hasMessageContaining("targets.tsv:0:: file is missing");
    }

    @Test
    void refuses_a_row_that_names_an_unknown_department_region_or_document() {
        TestFiles faulty = reference()
                .with("departments.tsv", "\t370306\t周政字〔2021〕22号", "\t110000\t周政字〔2021〕22号")
                .with("service-items.tsv", "周政办字〔2021〕33号", "周政办字〔1921〕33号");
        assertThatThrownBy(() -> ReferenceFiles.read(faulty))
                .hasMessageContaining("region: is unknown: 110000")
                .hasMessageContaining("document: is unknown: 周政办字〔1921〕33号");
    }

    @Test
    void refuses_targets_of_regions_and_documents_that_the_reference_data_do_not_hold() {
        TestFiles faulty = yingshang18().with("targets.tsv", "T001\t370300\t淄政字〔2020〕58号", "T001\t110000\t京政发〔2020〕1号");
        assertThatThrownBy(() -> CatalogueFiles.read(reference(), faulty))
                .hasMessageContaining("targets.tsv:0:T001: region is not in regions.tsv: 110000")
                .hasMessageContaining("targets.tsv:0:T001: document is not in documents.tsv: 京政发〔2020〕1号");
    }

    @Test
    void refuses_goalposts_and_baselines_from_documents_that_the_reference_data_do_not_hold() {
        TestFiles faulty = yingshang18()
                .with("scenarios.tsv", "World Bank, Doing Business 2020", "World Bank, Doing Business 1920")
                .with("baselines.tsv", "淄政字〔2020〕58号", "淄政字〔1920〕58号");
        assertThatThrownBy(() -> CatalogueFiles.read(reference(), faulty))
                .hasMessageContaining("scenarios.tsv:0:")
                .hasMessageContaining("document is not in documents.tsv: World Bank, Doing Business 1920")
                .hasMessageContaining("baselines.tsv:0:")
                .hasMessageContaining("document is not in documents.tsv: 淄政字〔1920〕58号");
    }

    @Test
    void fails_the_start_when_a_file_is_faulty() {
        CatalogueStart start = new CatalogueStart(new Catalogue(null, null), "no-such-framework", "reference");
        assertThatThrownBy(() -> start.load(null))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("framework.tsv:0:: file is missing")
                .hasMessageContaining("region-weights.tsv:0:: file is missing");
    }

    @Test
    void answers_nothing_before_it_is_loaded() {
        Catalogue empty = new Catalogue(null, null);
        assertThatThrownBy(empty::current).isInstanceOf(IllegalStateException.class);
    }
}

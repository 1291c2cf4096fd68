package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What stands in a cell and how it is formatted decides what is read; every row of the samples holds another kind. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class CellKindsTest {

    private final String region = Given.aRegion();
    private Importing importing;

    @BeforeEach
    void the_department_leads() {
        As.taskForce()
                .body(Map.of(
                        "department",
                        "power-supply",
                        "role",
                        "lead",
                        "indicators",
                        List.of("getting-electricity", "paying-taxes", "starting-a-business"),
                        "regions",
                        List.of(region)))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
        importing = new Importing(Given.aRound(), region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds.xlsx", "kinds-saved.xlsx"})
    void says_of_each_cell_that_cannot_be_read_what_it_is(String file) {
        Map<Integer, String> faults = remarks(read(file), "violations");
        assertThat(faults)
                .containsEntry(2, "填报值 date")
                .containsEntry(3, "填报值 percent")
                .containsEntry(5, "说明理由 not-text")
                .containsEntry(6, "填报值 formula")
                .containsEntry(10, "填报值 merged-cells")
                .containsOnlyKeys(2, 3, 5, 6, 7, 8, 10);
    }

    /** LibreOffice keeps an error and a boolean that somebody typed in as formulas. */
    @ParameterizedTest
    @CsvSource({"kinds.xlsx, error-cell, boolean", "kinds-saved.xlsx, formula, formula"})
    void tells_errors_and_booleans_from_figures(String file, String error, String bool) {
        assertThat(remarks(read(file), "violations"))
                .containsEntry(7, "填报值 " + error)
                .containsEntry(8, "填报值 " + bool);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds.xlsx", "kinds-saved.xlsx"})
    void says_what_it_read_over(String file) {
        assertThat(remarks(read(file), "notes"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        4, "填报值 percent-format",
                        5, "填报值 full-width,填报值 number-as-text",
                        9, "填报值 number-as-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds.xlsx", "kinds-saved.xlsx"})
    void takes_percentages_rich_text_and_what_is_hidden(String file) {
        read(file)
                .body("counts.read", equalTo(10), "counts.created", equalTo(3), "counts.rejected", equalTo(7))
                .body("rows.findAll { it.outcome == 'created' }.row", contains(4, 9, 11));
        held("paying-taxes")
                .body(
                        "items[0].entries.value.collect { it.toString() }", contains("95.5"),
                        "items[0].entries.justification", contains("网上全程办理"));
        held("starting-a-business")
                .body("items[0].entries.value.collect { it.toString() }.sort()", contains("7", "80.5"));
    }

    private ValidatableResponse read(String file) {
        return importing
                .validRows()
                .send(Sample.workbook(file, importing.round(), region))
                .statusCode(200);
    }

    private ValidatableResponse held(String indicator) {
        return As.filer("filer", region)
                .get("/api/v1/filings?round=%s&region=%s&indicator=%s".formatted(importing.round(), region, indicator))
                .then();
    }

    /** Column and rule of each remark, by row; rows without any are left out. */
    private static Map<Integer, String> remarks(ValidatableResponse report, String kind) {
        Map<Integer, String> found = new TreeMap<>();
        List<Map<String, Object>> rows = report.extract().path("rows");
        for (Map<String, Object> row : rows) {
            List<?> remarks = (List<?>) row.get(kind);
            List<String> said = remarks.stream()
                    .map(remark -> ((Map<?, ?>) remark).get("column") + " " + ((Map<?, ?>) remark).get("rule"))
                    .toList();
            if (!said.isEmpty()) {
                found.put((Integer) row.get("row"), String.join(",", said));
            }
        }
        return found;
    }
}

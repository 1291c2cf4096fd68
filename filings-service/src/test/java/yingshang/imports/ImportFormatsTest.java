package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.imports.file.Xlsx;

/** Files as people's programs save them; the samples are from LibreOffice. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ImportFormatsTest {

    private final String region = Given.aRegion();
    private String round;
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
                        List.of("getting-electricity", "paying-taxes"),
                        "regions",
                        List.of(region)))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
        round = Given.aRound();
        importing = new Importing(round, region);
    }

    @Test
    void takes_the_template_as_a_spreadsheet_program_saves_it() {
        isTaken(importing.send(Sample.workbook("saved.xlsx", round, region)).body("format", equalTo("xlsx")));
    }

    @ParameterizedTest
    @CsvSource({"saved-utf-8.csv, UTF-8", "saved-gb18030.csv, GB18030"})
    void takes_the_template_saved_as_csv(String file, Charset charset) {
        isTaken(importing.send(Sample.text(file, charset, region)).body("format", equalTo("csv")));
    }

    @Test
    void takes_its_own_template_as_it_came_and_finds_nothing_in_it() {
        byte[] template = As.filer("filer", region)
                .get("/api/v1/rounds/" + round + "/template")
                .asByteArray();
        importing
                .send(template)
                .statusCode(200)
                .body("counts.read", equalTo(3), "counts.empty", equalTo(3), "applied", equalTo(false));
    }

    @Test
    void refuses_the_template_of_another_round_or_department() {
        byte[] template = As.filer("filer", region)
                .get("/api/v1/rounds/" + round + "/template")
                .asByteArray();
        new Importing(Given.aRound(), region)
                .send(template)
                .statusCode(422)
                .body("type", equalTo("urn:yingshang:problem:import-other-template"), "detail", containsString(round));
        importing
                .as(As.department("x", "tax-bureau", List.of(region)))
                .body(template)
                .post(importing.path())
                .then()
                .statusCode(422)
                .body("detail", containsString("power-supply"));
    }

    @ParameterizedTest
    @CsvSource({"saved.xls, import-old-spreadsheet", "saved.ods, import-unknown-format"})
    void says_which_forms_are_not_read(String file, String problem) {
        importing.send(Sample.file(file)).statusCode(415).body("type", equalTo("urn:yingshang:problem:" + problem));
    }

    @Test
    void names_each_formula_and_merged_row() {
        importing
                .validRows()
                .send(Sample.workbook("faulty.xlsx", round, region))
                .statusCode(200)
                .body("rows.row", contains(4, 5))
                .body("rows[0].violations.rule", contains("formula"), "rows[0].violations[0].column", equalTo("填报值"))
                .body("rows[1].notes.rule", contains("full-width", "number-as-text"))
                .body("rows[1].outcome", equalTo("created"));
    }

    @Test
    void takes_a_sheet_made_by_hand_with_its_columns_in_any_order() {
        importing
                .validRows()
                .send(Sample.workbook("scratch.xlsx", round, region))
                .statusCode(200)
                .body("rows.row", contains(2, 3, 5))
                .body("rows[1].findings.code", contains("above-maximum"));
    }

    @Test
    void rejects_rows_that_merged_cells_touch() {
        String rows = Xlsx.row(1, "region", "scenario", "value", "note")
                + Xlsx.row(2, region, Given.TIME, "20", "a")
                + Xlsx.row(3, region, Given.PROCEDURES, "3", "b");
        byte[] workbook = Xlsx.of("")
                .with(
                        Xlsx.SHEET,
                        "<worksheet><sheetData>" + rows
                                + "</sheetData><mergeCells><mergeCell ref=\"D3:D4\"/></mergeCells></worksheet>")
                .bytes();
        importing
                .validRows()
                .send(workbook)
                .body("rows[0].row", equalTo(3), "rows[0].violations.rule", contains("merged-cells"))
                .body("rows[1].outcome", equalTo("created"));
    }

    @Test
    void takes_json_with_exact_numbers() {
        importing
                .send("""
                        {"rows": [{"region": "%1$s", "scenario": "%2$s", "unit": "day", "value": 20.50},
                                  {"region": "%1$s", "scenario": "%3$s", "special": "no-data", "justification": "x"}]}
                        """.formatted(region, Given.TIME, Given.PROCEDURES))
                .statusCode(200)
                .body("format", equalTo("json"), "rows.row", contains(1, 2), "counts.created", equalTo(2));
        entries("getting-electricity", "20.50");
    }

    @Test
    void says_of_each_json_row_what_is_wrong_with_it() {
        importing
                .validRows()
                .send("""
                        {"rows": [{"region": "%1$s", "scenario": "%2$s", "unit": "hour", "value": true},
                                  {"region": 1, "scenario": ["x"], "value": {"a": 1}},
                                  {"region": "%1$s", "scenario": "%3$s", "value": 3, "justification": "\\ud800"}]}
                        """.formatted(region, Given.TIME, Given.PROCEDURES))
                .statusCode(200)
                .body("rows[0].violations.rule", contains("unit-mismatch", "boolean"))
                .body("rows[1].violations.rule", contains("unknown-region", "nested", "nested"))
                .body("rows[2].violations.rule", contains("unstorable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "region,value\n1,2\n", "region,scenario\n1,2\n", "just words", "<html/>"})
    void needs_the_columns_that_say_what_is_filed_where(String file) {
        ValidatableResponse answer = importing.send("\n" + file);
        answer.statusCode(422).body("type", equalTo("urn:yingshang:problem:import-columns-missing"));
    }

    @Test
    void refuses_two_columns_of_the_same_meaning() {
        importing
                .send("region,scenario,value,填报值\n")
                .statusCode(422)
                .body("type", equalTo("urn:yingshang:problem:import-column-twice"));
    }

    @Test
    void takes_no_more_rows_than_its_limit() {
        StringBuilder file = new StringBuilder(Importing.HEADER);
        for (int i = 0; i < 10_000; i++) {
            file.append(region).append(",nothing,,,\n");
        }
        importing.send(file.toString()).statusCode(200).body("counts.empty", equalTo(10_000), "rows", hasSize(0));
        importing
                .send(file + region + ",nothing,,,\n")
                .statusCode(413)
                .body("type", equalTo("urn:yingshang:problem:import-too-much"), "detail", containsString("10,000"));
    }

    private void isTaken(ValidatableResponse answer) {
        answer.statusCode(200)
                .body("counts.read", equalTo(3), "counts.created", equalTo(2), "counts.empty", equalTo(1))
                .body("rows.row", contains(4, 5), "rows.violations", everyItem(hasSize(0)));
        entries("getting-electricity", "20.5");
        As.filer("filer", region)
                .get("/api/v1/filings?round=" + round + "&region=" + region)
                .then()
                .body("items[0].entries.justification", hasItem("实测；含\"外线\"工程"))
                .body("items[0].entries.special", hasItem("no-data"));
    }

    /** That the filing's first entry has exactly this value. */
    private void entries(String indicator, String value) {
        String filings = As.filer("filer", region)
                .get("/api/v1/filings?round=" + round + "&region=" + region + "&indicator=" + indicator)
                .asString();
        assertThat(filings).contains("\"value\":" + value + ",");
    }
}

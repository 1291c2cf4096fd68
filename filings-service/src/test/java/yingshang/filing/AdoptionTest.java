package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What cases come to goes into a filing. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AdoptionTest {

    private static final String FILE = """
            number,received,completed,steps
            A1,2021-08-02,2021-08-05,2
            A2,2021-08-02,2021-08-06,3
            A3,2021-08-02,2021-08-12,4
            """;

    @Inject
    DataSource database;

    private String region;
    private String round;
    private String filing;

    @BeforeEach
    void a_draft() {
        region = Given.aRegion();
        round = Given.aRound();
        filing = Given.aDraft(round, region, Given.entries(20, 3));
    }

    @ParameterizedTest
    @CsvSource({"median,4", "mean,5.7", "p10,3.2", "p90,8.8"})
    void takes_a_figure_over_rounded_as_the_scenario_takes_it(String statistic, String value) {
        String upload = upload(round, Given.TIME, FILE);
        adopt(upload, statistic)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(
                        "entries.scenario", contains(Given.TIME, Given.PROCEDURES),
                        "entries[0].value.toString()", equalTo(value),
                        "entries[0].unit", equalTo("day"),
                        "entries[0].version", equalTo(2),
                        "entries[0].source.upload", equalTo(upload),
                        "entries[0].source.statistic", equalTo(statistic),
                        "entries[0].source.replacedBy", nullValue(),
                        "entries[1].value", equalTo(3),
                        "entries[1].source", nullValue());
        assertThat(evidence(Given.TIME)).containsExactly(upload);
    }

    @Test
    void adds_the_entry_where_there_was_none() {
        String empty = Given.aRegion();
        String other = Given.aDraft(round, empty, new ArrayList<>());
        String upload = upload(round, empty, Given.TIME, FILE);
        As.filer("filer", empty)
                .body(Map.of("upload", upload, "statistic", "median"))
                .post("/api/v1/filings/" + other + "/adoptions")
                .then()
                .statusCode(200)
                .body("entries", hasSize(1), "entries[0].value", equalTo(4));
    }

    @Test
    void refuses_whoever_saw_another_version() {
        String upload = upload(round, Given.TIME, FILE);
        filer().header("If-Match", "\"7\"")
                .body(Map.of("upload", upload, "statistic", "median"))
                .post("/api/v1/filings/" + filing + "/adoptions")
                .then()
                .statusCode(412);
        filer().header("If-Match", "\"1\"")
                .body(Map.of("upload", upload, "statistic", "median"))
                .post("/api/v1/filings/" + filing + "/adoptions")
                .then()
                .statusCode(200);
    }

    @Test
    void takes_nothing_from_an_upload_that_was_replaced() {
        String first = upload(round, Given.TIME, FILE);
        String second = upload(round, Given.TIME, FILE);
        adopt(first, "median").statusCode(409).body("type", endsWith(":case-upload-replaced"));
        assertThat(evidence(Given.TIME)).isEmpty();
        adopt(second, "median").statusCode(200);
    }

    @Test
    void shows_that_the_upload_behind_an_entry_was_replaced() {
        String first = upload(round, Given.TIME, FILE);
        adopt(first, "median").statusCode(200);
        String second = upload(round, Given.TIME, FILE.replace("A3,2021-08-02,2021-08-12,4\n", ""));
        filer().get("/api/v1/filings/" + filing)
                .then()
                .body("entries[0].value", equalTo(4), "entries[0].source.replacedBy", equalTo(second));
        adopt(second, "mean").statusCode(200).body("entries[0].value.toString()", equalTo("3.5"));
        assertThat(evidence(Given.TIME)).containsExactly(second);
    }

    @Test
    void forgets_the_source_of_a_value_that_is_typed_over() {
        adopt(upload(round, Given.TIME, FILE), "median").statusCode(200);
        edit(4, "as counted").body("entries[0].source.statistic", equalTo("median"));
        edit(5, "as counted").body("entries[0].source", nullValue());
    }

    @Test
    void knows_the_source_again_when_a_correction_is_abandoned() {
        adopt(upload(round, Given.TIME, FILE), "median").statusCode(200);
        Given.submit(filing, region).statusCode(200);
        Given.accept(filing).statusCode(201);
        step("correction");
        edit(5, "typed over").body("entries[0].source", nullValue());
        step("correction/abandonment");
        filer().get("/api/v1/filings/" + filing)
                .then()
                .body("entries[0].value", equalTo(4), "entries[0].source.statistic", equalTo("median"));
    }

    @Test
    void takes_no_cases_of_something_else() {
        String elsewhere = upload(Given.aRound(), Given.TIME, FILE);
        adopt(elsewhere, "median").statusCode(422).body("type", endsWith(":case-upload-elsewhere"));
        String indicator = upload(round, "starting-a-business.time.all", FILE);
        adopt(indicator, "median").statusCode(422).body("type", endsWith(":case-upload-elsewhere"));
        adopt(UUID.randomUUID().toString(), "median").statusCode(404).body("type", endsWith(":case-upload-not-found"));
    }

    @Test
    void takes_no_figure_that_says_nothing_about_the_scenario() {
        adopt(upload(round, Given.TIME, FILE), "count")
                .statusCode(422)
                .body("type", endsWith(":statistic-not-for-scenario"));
        adopt(upload(round, "starting-a-business.companies.all", FILE), "median")
                .statusCode(422)
                .body("type", endsWith(":statistic-not-for-scenario"));
        adopt(upload(round, Given.TIME, "number,received,completed\nA1,2021-08-02,\n"), "median")
                .statusCode(422)
                .body("type", endsWith(":case-figure-missing"));
        adopt(upload(round, Given.TIME, FILE), "mode").statusCode(400);
    }

    @Test
    void changes_no_filing_that_cannot_be_edited() {
        String upload = upload(round, Given.TIME, FILE);
        Given.submit(filing, region).statusCode(200);
        adopt(upload, "median").statusCode(409).body("type", endsWith(":filing-status"));
        assertThat(evidence(Given.TIME)).isEmpty();
    }

    @Test
    void is_for_the_department_of_the_filing_only() {
        Map<String, String> wanted = Map.of("upload", upload(round, Given.TIME, FILE), "statistic", "median");
        String path = "/api/v1/filings/" + filing + "/adoptions";
        As.department("other", "tax-bureau", List.of(region))
                .body(wanted)
                .post(path)
                .then()
                .statusCode(404);
        As.reviewer().body(wanted).post(path).then().statusCode(403);
        As.nobody().body(wanted).post(path).then().statusCode(401);
    }

    private io.restassured.specification.RequestSpecification filer() {
        return As.filer("filer", region);
    }

    private ValidatableResponse adopt(String upload, String statistic) {
        return filer().body(Map.of("upload", upload, "statistic", statistic))
                .post("/api/v1/filings/" + filing + "/adoptions")
                .then();
    }

    private ValidatableResponse edit(int time, String justification) {
        Map<String, Object> entry =
                Map.of("scenario", Given.TIME, "unit", "day", "value", time, "justification", justification);
        return filer().header("If-Match", "*")
                .body(Map.of("entries", List.of(entry, Given.entry(Given.PROCEDURES, "procedure", 3))))
                .put("/api/v1/filings/" + filing + "/entries")
                .then()
                .statusCode(200);
    }

    private void step(String step) {
        filer().body(Map.of("reason", "The cases were counted again."))
                .post("/api/v1/filings/" + filing + "/" + step)
                .then()
                .statusCode(200);
    }

    private String upload(String itsRound, String scenario, String file) {
        return upload(itsRound, region, scenario, file);
    }

    private static String upload(String itsRound, String itsRegion, String scenario, String file) {
        As.taskForce()
                .body(Map.of(
                        "department",
                        "power-supply",
                        "role",
                        "lead",
                        "indicators",
                        List.of("starting-a-business"),
                        "regions",
                        List.of(itsRegion)))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
        return As.filer("filer", itsRegion)
                .contentType("text/csv")
                .body(file.getBytes())
                .post("/api/v1/case-uploads?round=%s&region=%s&scenario=%s".formatted(itsRound, itsRegion, scenario))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The uploads that stand for a scenario of the filing. */
    private List<String> evidence(String scenario) {
        String sql = "select reference from evidence_link where filing = ? and scenario = ? and kind = 'CASE_UPLOAD'"
                + " and ended_at is null";
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(filing));
            statement.setString(2, scenario);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return found;
    }
}

package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ImportTest {

    private static final List<String> TABLES = List.of("filing", "entry", "filing_event", "measurement", "repetition");

    @Inject
    DataSource database;

    private final String region = Given.aRegion();
    private String round;
    private Importing importing;

    @BeforeEach
    void the_department_leads_on_electricity() {
        Given.assigned("power-supply", "lead", region);
        round = Given.aRound();
        importing = new Importing(round, region);
    }

    @Test
    void starts_a_filing_and_says_in_its_history_which_file_it_comes_from() {
        importing
                .with("name", "八月.csv")
                .csv("R,T,20.5,,", "R,P,,无数据,无记录")
                .statusCode(200)
                .body("applied", equalTo(true), "dryRun", equalTo(false), "format", equalTo("csv"))
                .body("mode", equalTo("all-or-nothing"), "name", equalTo("八月.csv"), "round", equalTo(round))
                .body("counts.read", equalTo(2), "counts.created", equalTo(2), "counts.rejected", equalTo(0))
                .body("rows.row", contains(2, 3), "rows.outcome", contains("created", "created"))
                .body("rows.scenario", contains(Given.TIME, Given.PROCEDURES));
        filing().body("status", equalTo("draft"), "version", equalTo(2))
                .body("entries.scenario", contains(Given.TIME, Given.PROCEDURES))
                .body("entries[0].value", equalTo(20.5f), "entries[0].unit", equalTo("day"))
                .body("entries[1].special", equalTo("no-data"), "entries[1].justification", equalTo("无记录"));
        As.filer("filer", region)
                .get("/api/v1/filings/" + id() + "/events")
                .then()
                .body("items.kind", contains("created", "imported"))
                .body("items[1].reason", containsString("八月.csv sha256:"), "items[1].by", equalTo("filer"));
    }

    @Test
    void changes_only_what_rows_speak_of_and_empty_cells_say_nothing() {
        Given.aDraft(round, region, Given.entries(20, 3));
        importing.csv("R,P,4,,because").statusCode(200).body("rows.outcome", contains("updated"));
        importing
                .csv("R,T,,,", "R,P,,no-practice,")
                .body("counts.empty", equalTo(1), "counts.updated", equalTo(1), "rows", hasSize(1));
        filing().body("entries.value", contains(20, null))
                .body("entries[1].special", equalTo("no-practice"), "entries[1].justification", equalTo("because"));
        importing.csv("R,P,,,new reason").body("rows.outcome", contains("updated"));
        filing().body("entries[1].special", equalTo("no-practice"), "entries[1].justification", equalTo("new reason"));
    }

    @Test
    void takes_no_step_when_nothing_changes() {
        Given.aDraft(round, region, Given.entries(20, 3));
        importing
                .csv("R,T,20.0,,", "R,P,3,,")
                .statusCode(200)
                .body("applied", equalTo(false), "rows.outcome", contains("unchanged", "unchanged"));
        filing().body("version", equalTo(1));
    }

    @Test
    void all_or_nothing_writes_nothing_when_a_row_is_rejected() {
        Map<String, Long> before = counts();
        importing
                .csv("R,T,20,,", "R,P,many,,")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:import-rejected"), "violations", hasSize(1))
                .body("violations[0].row", equalTo(3), "violations[0].field", equalTo("value"))
                .body("violations[0].column", equalTo("value"))
                .body("violations[0].rule", equalTo("not-a-number"), "violations[0].message", containsString("many"));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void valid_rows_writes_the_good_ones_and_lists_the_bad_ones_first() {
        importing
                .validRows()
                .csv("R,T,20,,", "R,nothing,1,,", "R,P,1,no-data,", "000000,P,1,,")
                .statusCode(200)
                .body("applied", equalTo(true), "counts.created", equalTo(1), "counts.rejected", equalTo(3))
                .body("rows.row", contains(3, 4, 5, 2))
                .body("rows[0].violations.rule", contains("unknown-scenario"), "rows[0].outcome", equalTo("rejected"))
                .body("rows[1].violations.rule", contains("value-or-special"))
                .body("rows[2].violations.rule", contains("unknown-region"))
                .body("rows[2].violations[0].column", equalTo("region"));
        filing().body("entries.scenario", contains(Given.TIME));
    }

    @Test
    void a_dry_run_answers_what_the_import_does_and_changes_nothing() {
        String[] rows = {"R,T,2000,,", "R,P,x,,", "R,P,3,,"};
        for (Importing way : List.of(importing, importing.validRows())) {
            Map<String, Long> before = counts();
            Map<String, Object> dry = report(way.dryRun().key("dry").csv(rows).statusCode(200));
            assertThat(counts()).isEqualTo(before);
            assertThat(dry).containsEntry("applied", false).containsEntry("dryRun", true);
            if (way == importing) {
                way.csv(rows).statusCode(422);
            } else {
                Map<String, Object> real = report(way.csv(rows).statusCode(200));
                real.putAll(Map.of("applied", false, "dryRun", true));
                assertThat(dry).isEqualTo(real);
            }
        }
    }

    @Test
    void shows_what_the_rules_say_and_keeps_in_the_draft_what_they_only_block_later() {
        Given.anAcceptedFiling(Given.aRound("1931-05"), region, Given.entries(20, 3));
        importing = new Importing(Given.aRound("1931-06"), region);
        importing
                .csv("R,T,1000.55,,", "R,P,3,,")
                .statusCode(200)
                .body("rows[0].findings.code", hasItems("above-maximum", "too-precise", "large-worsening"))
                .body("rows[0].findings.severity", hasItem("blocks"), "rows[1].findings", empty());
    }

    @Test
    void of_two_rows_for_the_same_place_neither_is_taken() {
        importing
                .validRows()
                .csv("R,T,20,,", "R,P,3,,", "R,T,21,,")
                .body("counts.rejected", equalTo(2), "counts.created", equalTo(1))
                .body("rows[0].violations.rule", contains("duplicate-row"))
                .body("rows[0].violations[0].message", containsString("4"), "rows[1].row", equalTo(4));
    }

    @Test
    void is_refused_to_others_than_departments_and_for_rounds_that_do_not_exist() {
        importing
                .as(As.reviewer())
                .body(new byte[] {1})
                .post(importing.path())
                .then()
                .statusCode(403);
        importing
                .as(As.nobody())
                .body(new byte[] {1})
                .post(importing.path())
                .then()
                .statusCode(401);
        new Importing("00000000-0000-0000-0000-000000000000", region)
                .csv("R,T,20,,")
                .statusCode(404)
                .body("type", equalTo("urn:yingshang:problem:round-not-found"));
        importing.with("mode", "some").csv("R,T,20,,").statusCode(400);
        importing.send(new byte[0]).statusCode(400);
    }

    @Test
    void says_what_it_read_over() {
        importing
                .csv("R,T,１２．５,,")
                .statusCode(200)
                .body("rows[0].notes.rule", contains("full-width"), "rows[0].notes[0].message", containsString("12.5"));
        filing().body("entries[0].value", equalTo(12.5f));
    }

    @Test
    void writes_thousands_of_rows_at_once() {
        List<String> regions =
                IntStream.range(0, 40).mapToObj(i -> Given.aRegion()).toList();
        As.taskForce()
                .body(Map.of(
                        "department",
                        "power-supply",
                        "role",
                        "lead",
                        "indicators",
                        List.of("getting-electricity"),
                        "regions",
                        regions))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
        StringBuilder file = new StringBuilder(Importing.HEADER);
        regions.forEach(
                one -> file.append("%1$s,%2$s,20,,%n%1$s,%3$s,3,,%n".formatted(one, Given.TIME, Given.PROCEDURES)));
        importing
                .as(As.department("filer", "power-supply", regions))
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post(importing.path())
                .then()
                .statusCode(200)
                .body("counts.created", equalTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void speaks_the_language_of_the_reader(String language) {
        importing
                .as(speaking(language))
                .body((Importing.HEADER + "R,T,x,,")
                        .replace("R,", region + ",")
                        .replace(",T,", "," + Given.TIME + ",")
                        .getBytes(StandardCharsets.UTF_8))
                .post(importing.path())
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString(language.equals("zh") ? "不是数字" : "is no number"));
    }

    private RequestSpecification speaking(String language) {
        FilterableRequestSpecification filer = (FilterableRequestSpecification) As.filer("filer", region);
        return filer.removeHeader("Accept-Language").header("Accept-Language", language);
    }

    private static Map<String, Object> report(ValidatableResponse answer) {
        return new TreeMap<>(answer.body("sha256", notNullValue(), "name", nullValue())
                .extract()
                .<Map<String, Object>>path("$"));
    }

    private ValidatableResponse filing() {
        return As.filer("filer", region).get("/api/v1/filings/" + id()).then();
    }

    private String id() {
        return filings().get(0);
    }

    private List<String> filings() {
        return As.filer("filer", region)
                .get("/api/v1/filings?region=" + region + "&round=" + importing.round())
                .path("items.id");
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                ResultSet found = statement.executeQuery("select count(*) from " + table);
                found.next();
                counts.put(table, found.getLong(1));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return counts;
    }
}

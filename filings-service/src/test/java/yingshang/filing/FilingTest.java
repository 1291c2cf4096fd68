package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class FilingTest {

    private final String region = Given.aRegion();

    @Test
    void keeps_a_draft_with_what_the_rules_say() {
        String round = Given.aRound();
        As.filer("filer", region)
                .body(Given.aFilingRequest(round, region, List.of(Given.entry(Given.TIME, "day", 1200.5))))
                .post("/api/v1/filings")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/filings/"))
                .header("ETag", notNullValue())
                .body("status", equalTo("draft"), "department", equalTo("power-supply"), "round", equalTo(round))
                .body("createdBy", equalTo("filer"), "submittedAt", nullValue(), "demonstration", equalTo(false))
                .body("entries[0].value", equalTo(1200.5f), "entries[0].version", equalTo(1))
                .body("entries[0].findings[0].code", equalTo("above-maximum"))
                .body("entries[0].findings[0].severity", equalTo("blocks"))
                .body("findings.code", equalTo(List.of("missing-scenario")))
                .body("findings[0].severity", equalTo("informs"), "findings[0].message", containsString("procedures"));
    }

    @Test
    void takes_a_filing_once_for_a_round_region_indicator_and_department() {
        String round = Given.aRound();
        String id = Given.aDraft(round, region, Given.entries(20, 3));
        create("power-supply", round)
                .statusCode(409)
                .body("type", endsWith(":filing-exists"), "detail", containsString(id));
        create("another-department", round).statusCode(201);
        create("power-supply", Given.aRound()).statusCode(201);
    }

    @Test
    void shows_a_department_nothing_of_others_and_lets_the_others_read_all() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        String path = "/api/v1/filings/" + id;
        for (var stranger : List.of(
                As.department("x", "tax", List.of(region)),
                As.department("x", "power-supply", List.of("370300")),
                As.department("x", "power-supply", List.of()),
                As.role("x", "DEPARTMENT"))) {
            stranger.get(path).then().statusCode(404).body("type", endsWith(":filing-not-found"));
            stranger.get(path + "/events").then().statusCode(404);
            stranger.post(path + "/submission").then().statusCode(404);
            stranger.header("If-Match", "*")
                    .body(Map.of("entries", List.of()))
                    .put(path + "/entries")
                    .then()
                    .statusCode(404);
            stranger.get("/api/v1/filings?region=" + region)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
        for (String role : List.of("REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN")) {
            As.role("reader", role).get(path).then().statusCode(200).body("id", equalTo(id));
            As.role("reader", role)
                    .get("/api/v1/filings?region=" + region)
                    .then()
                    .body("total", equalTo(1));
        }
    }

    @Test
    void files_only_for_the_callers_own_regions() {
        Map<String, Object> request = Given.aFilingRequest(Given.aRound(), region, Given.entries(20, 3));
        for (var stranger : List.of(As.filer("x", "370300"), As.role("x", "DEPARTMENT"))) {
            stranger.body(request)
                    .post("/api/v1/filings")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith(":other-region"));
        }
    }

    @Test
    void changes_entries_only_for_somebody_who_saw_the_last_version() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        String tag = As.filer("filer", region).get("/api/v1/filings/" + id).header("ETag");
        edit(id, null, Given.entries(21, 3)).statusCode(428).body("type", endsWith(":filing-version-missing"));
        edit(id, tag, Given.entries(21, 3))
                .statusCode(200)
                .body("entries.value", equalTo(List.of(21, 3)), "entries.version", equalTo(List.of(2, 1)));
        edit(id, tag, Given.entries(22, 3)).statusCode(412).body("type", endsWith(":filing-changed"));
        As.filer("filer", region)
                .header("If-Match", tag)
                .post("/api/v1/filings/" + id + "/submission")
                .then()
                .statusCode(412);
        edit(id, "\"7\", *", Given.entries(22, 3)).statusCode(412);
    }

    @Test
    void drops_an_entry_that_is_not_filed_any_more_and_remembers_its_versions() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        List<Map<String, Object>> one = List.of(Given.entry(Given.PROCEDURES, "procedure", 3));
        edit(id, "*", one).statusCode(200).body("entries", hasSize(1), "entries[0].version", equalTo(1));
        edit(id, "*", Given.entries(20, 3)).statusCode(200).body("entries.version", equalTo(List.of(3, 1)));
    }

    @Test
    void refuses_to_keep_what_nobody_could_understand_and_lists_all_of_it() {
        List<Map<String, Object>> entries = List.of(
                Given.entry("getting-electricity.time.nothing", "day", 1),
                Given.entry(Given.TIME, "hour", 1),
                Map.of("scenario", Given.PROCEDURES, "unit", "procedure"),
                Given.entry("paying-taxes.online.all", "percent", 1));
        As.filer("filer", region)
                .header("Accept-Language", "zh-CN")
                .body(Given.aFilingRequest(Given.aRound(), region, entries))
                .post("/api/v1/filings")
                .then()
                .statusCode(422)
                .body("type", endsWith(":filing-invalid"))
                .body(
                        "violations.rule",
                        equalTo(List.of("unknown-scenario", "unit-mismatch", "value-or-special", "other-indicator")))
                .body("violations.row", equalTo(List.of(1, 2, 3, 4)))
                .body("violations[1].field", equalTo("entries[1].unit"));
    }

    @Test
    void speaks_chinese_unless_english_is_preferred() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(2000, 3));
        As.filer("filer", region)
                .header("Accept-Language", "fr, en;q=0.5")
                .get("/api/v1/filings/" + id)
                .then()
                .body("entries[0].findings[0].message", containsString("above"));
        io.restassured.RestAssured.given()
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .get("/api/v1/filings/" + id)
                .then()
                .statusCode(401)
                .body("title", equalTo("尚未登录"));
    }

    @Test
    void submits_what_is_plausible_and_then_takes_no_more_changes() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        Given.submit(id, region).statusCode(200).body("status", equalTo("submitted"), "submittedAt", notNullValue());
        Given.submit(id, region).statusCode(409).body("type", endsWith(":filing-status"));
        edit(id, "*", Given.entries(21, 3)).statusCode(409);
        As.reviewer()
                .get("/api/v1/filings/" + id + "/events")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("created", "submitted")), "items.by[1]", equalTo("filer"))
                .body("items.step", equalTo(List.of(1, 2)), "total", equalTo(2));
    }

    @Test
    void does_not_submit_what_a_rule_blocks_and_changes_nothing() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(1000.15, 0.5));
        Given.submit(id, region)
                .statusCode(422)
                .body("type", endsWith(":filing-implausible"))
                .body(
                        "violations.rule",
                        equalTo(List.of("above-maximum", "too-precise", "below-minimum", "too-precise")))
                .body("violations.row", equalTo(List.of(1, 1, 2, 2)));
        As.reviewer().get("/api/v1/filings/" + id).then().body("status", equalTo("draft"));
        String empty = Given.aDraft(Given.aRound(), region, List.of());
        Given.submit(empty, region).statusCode(422).body("violations.rule", equalTo(List.of("no-entries")));
    }

    @Test
    void asks_why_a_value_is_far_from_the_last_accepted_one() {
        Given.anAcceptedFiling(Given.aRound(), region, Given.entries(100, 4));
        String id = Given.aDraft(Given.aRound(), region, Given.entries(150.1, 4));
        Given.submit(id, region)
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("large-worsening")))
                .body("violations[0].message", containsString("From 100 to 150.1"));
        List<Map<String, Object>> justified = Given.entries(150.1, 4);
        justified.set(0, Map.of("scenario", Given.TIME, "unit", "day", "value", 150.1, "justification", "a new count"));
        edit(id, "*", justified).statusCode(200);
        Given.submit(id, region)
                .statusCode(200)
                .body("entries[0].findings[0].severity", equalTo("needs-justification"));
    }

    @Test
    void takes_nothing_in_a_closed_or_unknown_round() {
        String round = Given.aRound();
        String id = Given.aDraft(round, region, Given.entries(20, 3));
        As.taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
        Given.submit(id, region).statusCode(409).body("type", endsWith(":round-closed"));
        edit(id, "*", Given.entries(21, 3)).statusCode(409).body("type", endsWith(":round-closed"));
        create("another-department", round).statusCode(409).body("type", endsWith(":round-closed"));
        create("power-supply", "00000000-0000-0000-0000-000000000000")
                .statusCode(404)
                .body("type", endsWith(":round-not-found"));
    }

    @Test
    void lists_filings_by_what_is_asked_for() {
        String round = Given.aRound();
        String id = Given.aDraft(round, region, Given.entries(20, 3));
        String all = "/api/v1/filings?round=%s&region=%s&indicator=getting-electricity&department=power-supply&status="
                .formatted(round, region);
        As.filer("filer", region)
                .get(all + "draft")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)), "items[0].entries", hasSize(2), "total", equalTo(1));
        As.filer("filer", region).get(all + "accepted").then().statusCode(200).body("total", equalTo(0));
        assertThat(As.filer("filer", region)
                        .get("/api/v1/filings?status=lost&page=-1&colour=red")
                        .statusCode())
                .isEqualTo(400);
        As.reviewer()
                .urlEncodingEnabled(false)
                .get("/api/v1/filings?region=%00")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse create(String department, String round) {
        Given.assigned(department, department.equals("power-supply") ? "lead" : "responsible", region);
        return As.department("filer", department, List.of(region))
                .body(Given.aFilingRequest(round, region, Given.entries(20, 3)))
                .post("/api/v1/filings")
                .then();
    }

    private ValidatableResponse edit(String id, String tag, List<Map<String, Object>> entries) {
        var request = As.filer("filer", region).body(Map.of("entries", entries));
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/api/v1/filings/" + id + "/entries")
                .then();
    }
}

package yingshang.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Measures;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ReformTest {

    private static final String PATH = "/api/v1/reform-measures";
    private static final String LEAD = "power-supply";
    private static final String SHARES = "another-department";

    @Inject
    DataSource database;

    private final String region = Given.aRegion();
    private final Measures measures = new Measures(region);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void the_ledger_holds_the_plan_of_zhoucun() {
        Set<String> clauses = new HashSet<>();
        for (int page = 0; page < 3; page++) {
            clauses.addAll(plan("&page=" + page).extract().<List<String>>path("items.clause"));
        }
        assertThat(clauses).hasSize(238);
        plan("&set=14").body("total", equalTo(15), "items[0].clause", equalTo("14.1"));
        plan("&department=court&role=lead&indicator=enforcing-contracts").body("total", equalTo(15));
        plan("&status=overdue").body("total", equalTo(85), "items.light", not(hasItem("green")));
        plan("&status=not-started").body("total", equalTo(153), "items.light", hasItem(nullValue()));
        plan("&set=1").body("items[7].effects.target", contains("T059"), "items[7].set.title.zh", equalTo("开办企业"));
    }

    @Test
    void a_measure_goes_from_report_to_claim_to_verification() {
        String id = measures.add(List.of(LEAD), today.plusDays(3), today.plusDays(40));
        measures.get(id)
                .body("status", equalTo("not-started"), "light", equalTo("yellow"), "version", equalTo(1))
                .body("due", equalTo(today.plusDays(3).toString()), "effects", hasSize(0));
        String proof = measures.attach(SHARES, id, "first part");
        String reached = today.plusDays(3).toString();
        measures.report(
                        measures.as(SHARES),
                        id,
                        Map.of("text", "first part done", "reached", reached, "evidence", List.of(proof)))
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("status", equalTo("in-progress"), "light", equalTo("green"))
                .body("due", equalTo(today.plusDays(40).toString()));
        measures.claim(LEAD, id).statusCode(200).body("status", equalTo("done-claimed"), "inTime", equalTo(true));
        told(As.taskForce(), "reform-claimed", id, 1);
        measures.verify(id, "return").statusCode(200).body("status", equalTo("in-progress"), "claimedBy", nullValue());
        told(measures.as(LEAD), "reform-returned", id, 1);
        measures.claim(LEAD, id).statusCode(200);
        measures.verify(id, "verify")
                .statusCode(200)
                .body("status", equalTo("done-verified"), "verifiedBy", equalTo("task-force"))
                .body("light", equalTo("green"));
        told(measures.as(LEAD), "reform-verified", id, 1);
        showsItsSteps(id, proof);
        refused(measures.claimOn(LEAD, id, proof), 409, "reform-measure-status");
    }

    private void showsItsSteps(String id, String proof) {
        List<String> steps = List.of(
                "registered",
                "attached",
                "reported",
                "attached",
                "claimed",
                "returned",
                "attached",
                "claimed",
                "verified");
        measures.as(LEAD)
                .get(PATH + "/" + id + "/events?size=100")
                .then()
                .body("items.kind", equalTo(steps))
                .body("items.department", contains(null, SHARES, SHARES, LEAD, LEAD, null, LEAD, LEAD, null))
                .body("items.step", contains(1, 2, 3, 4, 5, 6, 7, 8, 9), "items[2].evidence", contains(proof))
                .body("items[5].text", equalTo("looked at on site"), "items[4].inTime", equalTo(true));
    }

    @Test
    void only_a_lead_claims_with_proof_and_somebody_else_verifies() {
        String id = measures.add(List.of(LEAD), today);
        String proof = measures.attach(SHARES, id, "proof");
        refused(measures.claimOn(SHARES, id, proof), 403, "reform-not-lead");
        refused(measures.claimOn(LEAD, id, UUID.randomUUID().toString()), 409, "reform-evidence");
        measures.step(measures.as(LEAD), id, "claim", Map.of("text", "done", "evidence", List.of()))
                .statusCode(400);
        RequestSpecification both = As.department("both", List.of("DEPARTMENT", "TASK_FORCE"), LEAD, List.of(region));
        measures.step(both, id, "claim", Map.of("text", "done", "evidence", List.of(proof)))
                .statusCode(200)
                .body("inTime", equalTo(true));
        refused(
                measures.step(
                        As.department("both", List.of("DEPARTMENT", "TASK_FORCE"), LEAD, List.of(region)),
                        id,
                        "verification",
                        Map.of("decision", "verify", "reason", "my own")),
                403,
                "reform-own-work");
        measures.verify(id, "verify").statusCode(200);
    }

    @Test
    void a_department_sees_and_changes_only_what_it_has_a_part_in() {
        String id = measures.add(List.of(LEAD), today);
        for (RequestSpecification other :
                List.of(measures.as("tax-bureau"), As.department("elsewhere", LEAD, List.of("370300")))) {
            other.get(PATH + "/" + id).then().statusCode(404).body("type", endsWith(":reform-measure-not-found"));
        }
        refused(measures.report(measures.as("tax-bureau"), id, Map.of("text", "x")), 404, "reform-measure-not-found");
        measures.as(SHARES).get(PATH + "?region=" + region).then().body("items.id", contains(id));
        measures.as("tax-bureau").get(PATH + "?region=" + region).then().body("total", equalTo(0));
        As.reviewer().get(PATH + "/" + id).then().statusCode(200);
    }

    @Test
    void who_saw_another_version_is_refused() {
        String id = measures.add(List.of(LEAD), today);
        Map<String, String> why = Map.of("reason", "the province changes the law");
        refused(As.taskForce().body(why).post(PATH + "/" + id + "/suspension").then(), 428, "reform-version-missing");
        As.taskForce()
                .header("If-Match", "\"1\"")
                .body(why)
                .post(PATH + "/" + id + "/suspension")
                .then()
                .statusCode(200)
                .body("status", equalTo("suspended"), "light", nullValue(), "suspendedFor", containsString("province"));
        ValidatableResponse stale = As.taskForce()
                .header("If-Match", "\"1\"")
                .body(why)
                .post(PATH + "/" + id + "/resumption")
                .then();
        refused(stale, 412, "reform-measure-changed");
        refused(measures.report(measures.as(LEAD), id, Map.of("text", "x")), 409, "reform-measure-status");
        measures.step(As.taskForce(), id, "resumption", why)
                .statusCode(200)
                .body("status", equalTo("not-started"), "suspendedFor", nullValue());
        told(measures.as(LEAD), "reform-suspended", id, 1);
    }

    @Test
    void a_due_date_is_set_for_what_is_open_and_never_in_the_past() {
        String id = measures.add(List.of(LEAD), today.minusDays(30), today.minusDays(2));
        measures.get(id).body("status", equalTo("overdue"), "light", equalTo("red"));
        measures.report(
                        measures.as(LEAD),
                        id,
                        Map.of("text", "half", "reached", today.minusDays(30).toString()))
                .statusCode(201);
        refused(
                measures.report(
                        measures.as(LEAD),
                        id,
                        Map.of("text", "half", "reached", today.minusDays(30).toString())),
                409,
                "reform-milestone");
        refused(due(id, today.minusDays(1)), 409, "reform-due-past");
        refused(due(id, LocalDate.MAX), 422, "reform-date-range");
        due(id, today.plusDays(60))
                .statusCode(200)
                .body("status", equalTo("in-progress"), "light", equalTo("green"))
                .body(
                        "dueDates",
                        contains(
                                today.minusDays(30).toString(),
                                today.plusDays(60).toString()));
        told(measures.as(LEAD), "reform-rescheduled", id, 1);
    }

    @Test
    void a_report_sent_twice_is_kept_once_and_a_clause_is_there_once() {
        Map<String, Object> request = measures.request(List.of(LEAD));
        String id = measures.add(request);
        refused(As.taskForce().body(request).post(PATH).then(), 409, "reform-measure-exists");
        request.put("clause", "9.9");
        request.put("dueDates", List.of("-999999999-01-01"));
        refused(As.taskForce().body(request).post(PATH).then(), 422, "reform-date-range");
        request.put("dueDates", List.of());
        request.put("lead", List.of("nobody"));
        As.taskForce().body(request).post(PATH).then().statusCode(400);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            measures.report(measures.as(LEAD).header("Idempotency-Key", key), id, Map.of("text", "begun"))
                    .statusCode(201)
                    .body("version", equalTo(2), "light", nullValue());
        }
    }

    @Test
    void what_happened_stays() throws SQLException {
        String id = measures.add(List.of(LEAD));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : List.of("update reform_event set actor = 'nobody'", "delete from reform_event")) {
                assertThatThrownBy(() -> statement.execute(change + " where measure = '" + id + "'"))
                        .hasMessageContaining("only added to");
            }
        }
    }

    private ValidatableResponse due(String id, LocalDate day) {
        return measures.step(
                As.taskForce(),
                id,
                "due-date",
                Map.of("due", day.toString(), "reason", "decided by the leading group"));
    }

    private static ValidatableResponse plan(String more) {
        return As.taskForce()
                .get(PATH + "?region=370306&size=100" + more)
                .then()
                .statusCode(200);
    }

    private static void told(RequestSpecification who, String kind, String about, int times) {
        List<String> found = who.get("/api/v1/notifications?size=100&kind=" + kind)
                .then()
                .statusCode(200)
                .body("items.title", notNullValue())
                .extract()
                .path("items.findAll { it.link.id == '%s' }.body".formatted(about));
        assertThat(found).hasSize(times);
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith(":" + problem));
    }
}

package yingshang.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** From the registration of an appeal to its end, and who may do what on the way. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AppealLifeTest {

    private final Appealing appeal = new Appealing();

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void goes_from_registration_to_confirmation_and_keeps_who_did_what_when_and_why() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.register(As.taskForce(), Map.of())
                .statusCode(201)
                .header("Location", containsString("/api/v1/appeals/"))
                .body(
                        "appeal.number", matchesPattern("AP20210930-\\d{6}"),
                        "code", matchesPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"),
                        "appeal.status", equalTo("registered"),
                        "appeal.department", nullValue());
        appeal.registered().transferred();
        appeal.step(appeal.department("clerk"), "take-up", Map.of()).statusCode(200);
        appeal.answered();
        appeal.resolved();
        appeal.step(As.taskForce(), "confirmation", Map.of("verdict", "confirm"))
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("status", equalTo("confirmed"), "deadlines.standing", contains("met", "met"));
        As.role("reader", "EVALUATOR")
                .get("/api/v1/appeals/" + appeal.id() + "/events")
                .then()
                .body(
                        "items.kind",
                                contains("registered", "transferred", "taken-up", "answered", "resolved", "confirmed"),
                        "items.by", contains("task-force", "task-force", "clerk", "clerk", "clerk", "task-force"),
                        "items[3].reason", equalTo("We come on Monday."),
                        "items[1].department", equalTo(Appealing.DEPARTMENT));
    }

    @Test
    void what_a_department_receives_is_its_own_at_once() {
        appeal.received(Map.of("kind", "fee"));
        appeal.shown()
                .body(
                        "status", equalTo("transferred"),
                        "department", equalTo(Appealing.DEPARTMENT),
                        "deadlines.due", hasItem("take-up"));
        appeal.register(As.department("x", Appealing.DEPARTMENT, List.of("370300")), Map.of())
                .statusCode(403)
                .body("type", endsWith(":other-region"));
        appeal.register(As.role("nobody's", "DEPARTMENT"), Map.of()).statusCode(403);
    }

    @Test
    void an_answer_takes_a_fee_complaint_up() {
        appeal.registered(Map.of("kind", "fee")).transferred().answered();
        appeal.shown().body("deadlines.standing", contains("met", "met", "running"));
    }

    @Test
    void a_dispute_goes_back_to_the_department_and_the_time_runs_on() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered().transferred().answered().resolved();
        Appealing.itIs("2021-10-28T10:00");
        appeal.step(As.taskForce(), "confirmation", Map.of("verdict", "dispute"))
                .statusCode(400)
                .body("violations.rule", contains("dispute-remark"));
        appeal.shown().body("status", equalTo("resolved"), "disputes", equalTo(0));
        appeal.step(As.taskForce(), "confirmation", Map.of("verdict", "dispute", "remark", "the meter is still there"))
                .statusCode(200)
                .body(
                        "status", equalTo("answered"),
                        "disputes", equalTo(1),
                        "deadlines[1].standing", equalTo("overdue"));
        assertThat(appeal.told(appeal.department("x"), "appeal-disputed")).hasSize(1);
        appeal.resolved();
        appeal.shown().body("deadlines[1].standing", equalTo("late"));
    }

    @Test
    void nobody_confirms_what_they_resolved_themselves() {
        appeal.registered().transferred().answered();
        RequestSpecification both =
                As.department("both", List.of("DEPARTMENT", "TASK_FORCE"), "power-supply", List.of(appeal.region()));
        appeal.step(both, "resolution", Map.of("text", "done")).statusCode(200);
        for (String verdict : List.of("confirm", "dispute")) {
            RequestSpecification again = As.department(
                    "both", List.of("DEPARTMENT", "TASK_FORCE"), "power-supply", List.of(appeal.region()));
            appeal.step(again, "confirmation", Map.of("verdict", verdict, "remark", "x"))
                    .statusCode(403)
                    .body("type", endsWith(":own-resolution"));
        }
        appeal.step(As.taskForce(), "confirmation", Map.of("verdict", "confirm"))
                .statusCode(200);
    }

    @Test
    void another_department_neither_sees_nor_changes_it() {
        appeal.registered().transferred();
        for (RequestSpecification stranger : List.of(
                As.department("x", "tax-bureau", List.of(appeal.region())),
                As.department("x", Appealing.DEPARTMENT, List.of("370300")))) {
            stranger.get("/api/v1/appeals/" + appeal.id()).then().statusCode(404);
            stranger.get("/api/v1/appeals/" + appeal.id() + "/events").then().statusCode(404);
            appeal.step(stranger, "answer", Map.of("text", "not ours"))
                    .statusCode(404)
                    .body("type", endsWith(":appeal-not-found"));
            stranger.get("/api/v1/appeals?region=" + appeal.region()).then().body("total", equalTo(0));
        }
        appeal.step(As.taskForce(), "transfer", Map.of("department", "tax-bureau", "reason", "about an invoice"))
                .statusCode(200);
        appeal.step(appeal.department("clerk"), "answer", Map.of("text", "too late"))
                .statusCode(404);
        appeal.step(As.department("x", "tax-bureau", List.of(appeal.region())), "answer", Map.of("text", "ours"))
                .statusCode(200);
    }

    @Test
    void steps_that_do_not_follow_are_refused() {
        appeal.registered();
        appeal.step(As.taskForce(), "confirmation", Map.of("verdict", "confirm"))
                .statusCode(409)
                .body("type", endsWith(":appeal-status"));
        appeal.transferred();
        appeal.step(appeal.department("clerk"), "resolution", Map.of("text", "unanswered"))
                .statusCode(409);
        appeal.step(As.taskForce(), "closure", Map.of("reason", "entered twice"))
                .statusCode(200)
                .body("status", equalTo("closed"), "deadlines.standing", contains("ended", "ended"));
        appeal.step(appeal.department("clerk"), "answer", Map.of("text", "too late"))
                .statusCode(409);
        appeal.step(As.taskForce(), "transfer", Map.of("department", "no-such-department"))
                .statusCode(400)
                .body("violations.rule", contains("unknown-department"));
        appeal.shown().body("version", equalTo(3));
    }

    @Test
    void the_second_of_two_who_saw_the_same_is_refused() {
        appeal.registered().transferred();
        appeal.step(appeal.department("one").header("If-Match", "\"2\""), "answer", Map.of("text", "first"))
                .statusCode(200)
                .header("ETag", "\"3\"");
        appeal.step(appeal.department("two").header("If-Match", "\"2\""), "answer", Map.of("text", "second"))
                .statusCode(412)
                .body("type", endsWith(":appeal-changed"));
        appeal.shown().body("answer", equalTo("first"));
    }

    @Test
    void is_found_by_what_it_is_and_whether_it_is_overdue() {
        appeal.registered(Map.of("receivedAt", "2021-09-30T10:00:00+08:00")).transferred();
        String region = "/api/v1/appeals?region=" + appeal.region();
        for (String filter :
                List.of("", "&overdue=true", "&kind=general", "&status=transferred", "&number=" + appeal.number())) {
            As.reviewer().get(region + filter).then().body("items.id", contains(appeal.id()));
        }
        for (String filter : List.of("&overdue=false", "&kind=fee", "&status=answered", "&department=tax-bureau")) {
            As.reviewer().get(region + filter).then().statusCode(200).body("total", equalTo(0));
        }
        appeal.department("x").get("/api/v1/appeals?size=100").then().body("items.id", hasItem(appeal.id()));
        As.department("x", "tax-bureau", List.of(appeal.region()))
                .get("/api/v1/appeals?size=100")
                .then()
                .body("items.id", not(hasItem(appeal.id())));
    }

    @Test
    void demands_what_an_appeal_needs() {
        As.taskForce()
                .body(Map.of("kind", "general"))
                .post("/api/v1/appeals")
                .then()
                .statusCode(400);
        appeal.register(As.taskForce(), Map.of("region", "999999"))
                .statusCode(400)
                .body("violations.rule", contains("unknown-region"));
        As.taskForce()
                .get("/api/v1/appeals/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith(":appeal-not-found"));
    }
}

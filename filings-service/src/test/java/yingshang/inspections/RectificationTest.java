package yingshang.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What was found and what became of it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RectificationTest {

    private final Inspecting outlet = new Inspecting();

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void is_reported_by_the_department_and_verified_by_somebody_else() {
        Inspecting.itIs("2021-09-30T10:00");
        outlet.site("Post office").opened("2021-09").concluded(3, 5);
        String finding = outlet.finding(5);
        outlet.verify(As.reviewer(), finding, Map.of("rectified", true))
                .statusCode(409)
                .body("type", endsWith(":inspection-finding-status"));
        List<String> roles = List.of("DEPARTMENT", "TASK_FORCE");
        outlet.report(As.department("both", roles, Inspecting.DEPARTMENT, List.of(outlet.region())), finding)
                .statusCode(200)
                .body("status", equalTo("reported"), "report", equalTo("mended"));
        outlet.verify(
                        As.department("both", roles, Inspecting.DEPARTMENT, List.of(outlet.region())),
                        finding,
                        Map.of("rectified", true))
                .statusCode(403)
                .body("type", endsWith(":own-rectification"));
        outlet.report(As.department("x", "tax-bureau", List.of(outlet.region())), finding)
                .statusCode(404)
                .body("type", endsWith(":inspection-finding-not-found"));
    }

    @Test
    void is_open_again_when_it_is_not_accepted_and_keeps_who_said_what() {
        Inspecting.itIs("2021-09-30T10:00");
        outlet.site("Post office").opened("2021-09").concluded(3, 5);
        String finding = outlet.finding(5);
        outlet.report(outlet.department("clerk"), finding).statusCode(200);
        outlet.verify(As.reviewer(), finding, Map.of("rectified", false))
                .statusCode(400)
                .body("violations.rule", contains("rectification-reason"));
        outlet.verify(As.reviewer(), finding, Map.of("rectified", false, "reason", "July is missing"))
                .statusCode(200)
                .body("status", equalTo("open"), "verification", equalTo("July is missing"));
        outlet.report(outlet.department("clerk"), finding).statusCode(200);
        outlet.verify(As.reviewer(), finding, Map.of("rectified", true))
                .statusCode(200)
                .body("status", equalTo("rectified"), "overdue", equalTo(false), "verification", nullValue());
        As.reviewer()
                .get("/api/v1/inspections/" + outlet.id() + "/events")
                .then()
                .body(
                        "items.kind",
                                contains(
                                        "opened",
                                        "concluded",
                                        "rectification-reported",
                                        "rectification-returned",
                                        "rectification-reported",
                                        "rectification-verified"),
                        "items.item", contains(null, null, 5, 5, 5, 5),
                        "items[3].reason", equalTo("July is missing"));
    }

    /** Three working days from 30 September 2021 end on 11 October; from 28 January 2022 on 7 February. */
    @Test
    void has_a_deadline_by_the_working_day_calendar_that_is_told_before_and_after_it() {
        Inspecting.itIs("2022-01-28T10:00");
        new Inspecting()
                .site("Bank")
                .opened("2022-01")
                .concluded(3, 1)
                .shown()
                .body("findings.until", contains("2022-02-07T15:59:59.999Z"));
        Inspecting.itIs("2021-09-30T10:00");
        outlet.site("Post office").opened("2021-09").concluded(3, 5, 6);
        outlet.shown().body("findings.until", contains("2021-10-11T15:59:59.999Z", "2021-10-11T15:59:59.999Z"));
        told("inspection-concluded", 1);
        outlet.report(outlet.department("clerk"), outlet.finding(6)).statusCode(200);
        at("2021-10-08T10:00", 0, 0);
        at("2021-10-09T10:00", 1, 0);
        at("2021-10-11T23:59", 1, 0);
        at("2021-10-12T00:00", 1, 1);
        at("2021-10-20T00:00", 1, 1);
        findings("&overdue=true").body("items.item", contains(5));
        outlet.report(outlet.department("clerk"), outlet.finding(5))
                .statusCode(200)
                .body("overdue", equalTo(true));
        findings("&overdue=true").body("total", equalTo(0));
        findings("&status=reported").body("items.item", contains(5, 6), "items.overdue", contains(true, false));
        As.reviewer()
                .get("/api/v1/inspections/" + outlet.id() + "/events?page=3&size=1")
                .then()
                .body("items.kind", contains("rectification-overdue"), "items.by", contains((String) null));
    }

    private void at(String local, int soon, int overdue) {
        Inspecting.itIs(local);
        Inspecting.watch();
        told("rectification-due-soon", soon);
        told("rectification-overdue", overdue);
    }

    /** So many notices of one kind about this inspection in the department's inbox. */
    private void told(String kind, int times) {
        List<String> about = outlet.department("x")
                .get("/api/v1/notifications?size=100&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("items.link.id");
        assertThat(about.stream().filter(outlet.id()::equals)).as(kind).hasSize(times);
    }

    @Test
    void counts_how_often_the_same_was_found_before() {
        outlet.site("Post office").opened("2021-07").concluded(5, 5, 6);
        outlet.opened("2021-08").concluded(5, 5);
        outlet.opened("2021-09").concluded(5, 5, 7);
        new Inspecting(outlet.region()).site("Bank").opened("2021-09").concluded(5, 5);
        outlet.shown().body("findings.item", contains(5, 7), "findings.repeats", contains(2, 0));
        findings("&repeated=true&period=2021-09").body("items.item", contains(5), "items.repeats", contains(2));
        findings("&site=" + outlet.site()).body("total", equalTo(5));
        As.reviewer()
                .get("/api/v1/inspection-ranking?form=partner-outlet&period=2021-09&region=" + outlet.region())
                .then()
                .body("items.siteName", contains("Bank", "Post office"), "items.repeated", contains(0, 1));
    }

    @Test
    void a_department_lists_its_own() {
        outlet.site("Post office").opened("2021-07").concluded(5, 5);
        String all = "/api/v1/inspection-findings?region=" + outlet.region();
        outlet.department("x").get(all).then().body("total", equalTo(1));
        for (RequestSpecification stranger : List.of(
                As.department("x", "tax-bureau", List.of(outlet.region())),
                As.department("x", Inspecting.DEPARTMENT, List.of("370300")))) {
            stranger.get(all).then().body("total", equalTo(0));
        }
    }

    private ValidatableResponse findings(String more) {
        return As.reviewer()
                .get("/api/v1/inspection-findings?region=" + outlet.region() + more)
                .then()
                .statusCode(200);
    }
}

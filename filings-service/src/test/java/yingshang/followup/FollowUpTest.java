package yingshang.followup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** A round for three regions, of which electricity leads all and taxes one: four filings are expected. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class FollowUpTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final String first = Given.aRegion();
    private final String second = Given.aRegion();
    private final String third = Given.aRegion();
    private String round;

    @BeforeEach
    void a_round_closes_in_ten_days() {
        List.of(first, second, third).forEach(region -> Given.assigned("power-supply", "lead", region));
        Given.assigned("another-department", "responsible", first);
        As.taskForce()
                .body(Map.of(
                        "department",
                        "tax-bureau",
                        "role",
                        "lead",
                        "indicators",
                        List.of("paying-taxes"),
                        "regions",
                        List.of(first)))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
        round = aRound(List.of(first, second, third));
    }

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void counts_what_was_expected_and_what_became_of_it() {
        Given.anAcceptedFiling(round, first, Given.entries(20, 3));
        String returned = Given.aSubmittedFiling(round, second, Given.entries(20, 3));
        As.reviewer()
                .body(Map.of("decision", "return", "reason", "another half-year"))
                .post("/api/v1/filings/" + returned + "/reviews")
                .then()
                .statusCode(201);
        As.department("x", "another-department", List.of(first))
                .body(Given.aFilingRequest(round, first, Given.entries(20, 3)))
                .post("/api/v1/filings")
                .then()
                .statusCode(201);
        Given.aDraft(round, third, Given.entries(20, 3));
        completeness("all")
                .body("total", equalTo(1), "items.code", contains(nullValue()), "items.by", contains("all"))
                .body("items.expected", contains(4), "items.filed", contains(2), "items.missing", contains(2))
                .body("items.onTime", contains(2), "items.late", contains(0))
                .body("items.returned", contains(1), "items.accepted", contains(1))
                .body("items.completeness", contains(0.5f), "items.timeliness", contains(0.5f))
                .body("items.acceptedShare", contains(0.25f));
        completeness("department")
                .body("items.code", contains("power-supply", "tax-bureau"), "total", equalTo(2))
                .body("items.expected", contains(3, 1), "items.filed", contains(2, 0))
                .body("items.completeness", contains(0.66667f, 0.0f), "items.acceptedShare[0]", equalTo(0.33333f));
        completeness("indicator").body("items.code", contains("getting-electricity", "paying-taxes"));
        completeness("region").body("items.code", contains(first, second, third), "items.expected", contains(2, 1, 1));
        completeness("round").body("items.code", contains(round), "items.period", contains(notNullValue()));
        completeness("all&department=power-supply&region=" + first)
                .body("items.expected", contains(1), "items.completeness", contains(1.0f));
    }

    @Test
    void records_that_what_an_extension_let_in_is_late() {
        String onTime = Given.aSubmittedFiling(round, first, Given.entries(20, 3));
        MovableClock.ahead(DAY.multipliedBy(11));
        granted(second);
        String late = Given.aSubmittedFiling(round, second, Given.entries(20, 3));
        filer(first).get("/api/v1/filings/" + onTime).then().body("late", equalTo(false));
        filer(second)
                .get("/api/v1/filings/" + late)
                .then()
                .body("late", equalTo(true), "firstSubmittedAt", notNullValue());
        completeness("all&department=power-supply")
                .body("items.filed", contains(2), "items.onTime", contains(1), "items.late", contains(1))
                .body("items.completeness", contains(0.66667f), "items.timeliness", contains(0.33333f));
    }

    @Test
    void an_extension_granted_in_advance_makes_nothing_late_that_is_in_time() {
        granted(first);
        String id = Given.aSubmittedFiling(round, first, Given.entries(20, 3));
        filer(first).get("/api/v1/filings/" + id).then().body("late", equalTo(false));
    }

    @Test
    void expects_what_was_assigned_when_the_round_ended_whatever_comes_later() {
        MovableClock.ahead(DAY.multipliedBy(11));
        String assignment = As.taskForce()
                .get("/api/v1/assignments?status=active&role=lead&indicator=getting-electricity&region=" + third)
                .path("items[0].id");
        As.taskForce()
                .body(Map.of("reason", "the duty has moved"))
                .post("/api/v1/assignments/" + assignment + "/end")
                .then()
                .statusCode(200);
        completeness("department").body("items.expected", contains(3, 1));
        round = aRound(List.of(third), DAY.multipliedBy(12));
        completeness("all")
                .body("items.expected", contains(0), "items.completeness", contains(nullValue()))
                .body("items.timeliness", contains(nullValue()), "items.acceptedShare", contains(nullValue()));
        completeness("department").body("items", empty(), "total", equalTo(0));
    }

    @Test
    void a_withdrawn_filing_is_missing_again() {
        String id = Given.aSubmittedFiling(round, first, Given.entries(20, 3));
        completeness("all").body("items.filed", contains(1));
        filer(first)
                .body(Map.of("reason", "filed for the wrong district"))
                .post("/api/v1/filings/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        completeness("all").body("items.filed", contains(0), "items.missing", contains(4));
    }

    @Test
    void lists_who_has_not_filed_with_their_draft_and_their_last_extension() {
        String draft = Given.aDraft(round, first, Given.entries(20, 3));
        Given.aSubmittedFiling(round, second, Given.entries(20, 3));
        String extension = granted(first);
        missing(As.taskForce(), "")
                .body("total", equalTo(3), "items.region", contains(first, first, third))
                .body("items.indicator", contains("getting-electricity", "paying-taxes", "getting-electricity"))
                .body("items.department", contains("power-supply", "tax-bureau", "power-supply"))
                .body("items.draft", contains(equalTo(draft), nullValue(), nullValue()))
                .body("items[0].extension.id", equalTo(extension), "items[0].extension.status", equalTo("granted"))
                .body("items[1].extension", nullValue());
        MovableClock.ahead(DAY.multipliedBy(30));
        missing(As.taskForce(), "&department=power-supply&size=1&page=0")
                .body("total", equalTo(2), "items.extension.status", contains("expired"));
    }

    @Test
    void shows_a_department_its_own_and_the_others_everything() {
        missing(As.department("x", "tax-bureau", List.of(first)), "").body("items.department", contains("tax-bureau"));
        missing(filer(third), "").body("items.region", contains(third), "total", equalTo(1));
        missing(As.department("x", "tax-bureau", List.of()), "").body("total", equalTo(0));
        missing(As.role("x", "DEPARTMENT"), "").body("total", equalTo(0));
        missing(As.role("x", "EVALUATOR"), "").body("total", equalTo(4));
        filer(third)
                .get("/api/v1/completeness?by=department&round=" + round)
                .then()
                .body("items.code", contains("power-supply"), "items.expected", contains(1));
    }

    @Test
    void counts_all_rounds_that_have_opened_but_no_demonstration() {
        String other = aRound(List.of(third));
        As.taskForce()
                .body(Map.of("period", Given.aPeriod(), "demonstration", true, "regions", List.of(third)))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
        As.taskForce()
                .body(Map.of("period", Given.aPeriod(), "opensAt", in(DAY), "regions", List.of(third)))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
        As.reviewer()
                .get("/api/v1/completeness?size=100&region=" + third)
                .then()
                .body(
                        "items.code",
                        not(empty()),
                        "items.findAll { it.code in ['%s', '%s'] }.expected".formatted(round, other),
                        contains(1, 1));
    }

    @Test
    void refuses_what_it_does_not_know() {
        As.reviewer().get("/api/v1/missing-filings").then().statusCode(400).body("violations.field", contains("round"));
        round = UUID.randomUUID().toString();
        missing(As.reviewer(), "", 404).body("type", endsWith(":round-not-found"));
        As.reviewer().get("/api/v1/completeness?round=" + round).then().statusCode(404);
        As.reviewer().get("/api/v1/completeness?by=moon").then().statusCode(400);
    }

    /** An extension of the department that leads electricity, until twenty days from the right time. */
    private String granted(String region) {
        String id = filer(region)
                .body(Map.of(
                        "region",
                        region,
                        "indicator",
                        "getting-electricity",
                        "until",
                        in(DAY.multipliedBy(20)),
                        "reason",
                        "the meter was read late"))
                .post("/api/v1/rounds/" + round + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.taskForce()
                .body(Map.of("decision", "grant"))
                .post("/api/v1/extensions/" + id + "/decision")
                .then()
                .statusCode(200);
        return id;
    }

    private static String aRound(List<String> regions) {
        return aRound(regions, DAY.multipliedBy(10));
    }

    private static String aRound(List<String> regions, Duration closing) {
        return As.taskForce()
                .body(Map.of("period", Given.aPeriod(), "closesAt", in(closing), "regions", regions))
                .post("/api/v1/rounds")
                .then()
                .extract()
                .path("id");
    }

    private ValidatableResponse completeness(String by) {
        return As.reviewer()
                .get("/api/v1/completeness?round=" + round + "&by=" + by)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse missing(RequestSpecification who, String more) {
        return missing(who, more, 200);
    }

    private ValidatableResponse missing(RequestSpecification who, String more, int status) {
        return who.get("/api/v1/missing-filings?round=" + round + more).then().statusCode(status);
    }

    private static RequestSpecification filer(String region) {
        return As.filer("filer", region);
    }

    private static String in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

package yingshang.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ExtensionTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final String region = Given.aRegion();
    private String round;

    @BeforeEach
    void a_round_closes_tomorrow() {
        Given.assigned("power-supply", "lead", region);
        Given.assigned("tax-bureau", "responsible", region);
        round = As.taskForce()
                .body(Map.of("period", Given.aPeriod(), "closesAt", in(DAY)))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void lets_exactly_one_department_file_exactly_one_place_until_it_expires() {
        create(filer()).statusCode(201);
        MovableClock.ahead(DAY.multipliedBy(2));
        String other = Given.aRegion();
        Given.assigned("power-supply", "lead", other);
        decide(requested(in(DAY.multipliedBy(4))), Map.of("decision", "grant"))
                .statusCode(200)
                .body("status", equalTo("granted"), "until", notNullValue(), "decidedBy", equalTo("task-force"));
        String filing = filer().get("/api/v1/filings?round=" + round).path("items[0].id");
        edit(filing).statusCode(200);
        As.filer("filer", other)
                .body(Given.aFilingRequest(round, other, Given.entries(20, 3)))
                .post("/api/v1/filings")
                .then()
                .statusCode(409)
                .body("type", endsWith(":round-closed"));
        create(As.department("x", "tax-bureau", List.of(region))).statusCode(409);
        MovableClock.ahead(DAY.multipliedBy(5));
        edit(filing).statusCode(409).body("type", endsWith(":round-closed"));
        Given.submit(filing, region).statusCode(409);
        listed("expired").body("total", equalTo(1), "items[0].status", equalTo("expired"));
        listed("granted").body("total", equalTo(0));
    }

    @Test
    void may_be_asked_for_and_granted_before_the_round_closes() {
        String id = requested(in(DAY.multipliedBy(9)));
        decide(id, Map.of("decision", "grant", "until", in(DAY.multipliedBy(3)), "reason", "three days are enough"))
                .statusCode(200)
                .body("decisionReason", equalTo("three days are enough"), "askedUntil", notNullValue());
        MovableClock.ahead(DAY.multipliedBy(2));
        create(filer()).statusCode(201);
        MovableClock.ahead(DAY.multipliedBy(4));
        listed("expired").body("items.id", contains(id));
    }

    @Test
    void a_refused_request_lets_nobody_in_and_says_why() {
        String id = requested(in(DAY.multipliedBy(3)));
        decide(id, Map.of("decision", "refuse")).statusCode(400).body("violations.rule", contains("refusal-reason"));
        decide(id, Map.of("decision", "refuse", "reason", "the figures were known in time"))
                .statusCode(200)
                .body("status", equalTo("refused"), "until", nullValue());
        decide(id, Map.of("decision", "grant")).statusCode(409).body("type", endsWith(":extension-decided"));
        MovableClock.ahead(DAY.multipliedBy(2));
        create(filer()).statusCode(409);
    }

    @Test
    void has_one_open_request_for_a_place() {
        String id = requested(in(DAY.multipliedBy(3)));
        request(filer(), in(DAY.multipliedBy(3)))
                .statusCode(409)
                .body("type", endsWith(":extension-open"), "detail", containsString(id));
        request(As.department("x", "tax-bureau", List.of(region)), in(DAY.multipliedBy(3)))
                .statusCode(201);
        decide(id, Map.of("decision", "refuse", "reason", "no")).statusCode(200);
        assertThat(requested(in(DAY.multipliedBy(3)))).isNotEqualTo(id);
    }

    @Test
    void nobody_decides_on_their_own_request() {
        RequestSpecification both =
                As.department("both", List.of("DEPARTMENT", "TASK_FORCE"), "power-supply", List.of(region));
        String id = request(both, in(DAY.multipliedBy(3)))
                .statusCode(201)
                .body("requestedBy", equalTo("both"))
                .extract()
                .path("id");
        As.department("both", List.of("DEPARTMENT", "TASK_FORCE"), "power-supply", List.of(region))
                .body(Map.of("decision", "grant"))
                .post("/api/v1/extensions/" + id + "/decision")
                .then()
                .statusCode(403)
                .body("type", endsWith(":own-extension"));
        decide(id, Map.of("decision", "grant")).statusCode(200);
    }

    @Test
    void is_asked_for_only_where_the_department_files() {
        request(As.filer("x", "370300"), in(DAY)).statusCode(403).body("type", endsWith(":other-region"));
        request(As.department("x", "another-department", List.of(region)), in(DAY))
                .statusCode(403)
                .body("type", endsWith(":not-assigned"));
        for (String until : List.of(in(DAY.negated()), in(DAY.multipliedBy(400)))) {
            request(filer(), until).statusCode(400).body("violations.rule", contains("until-range"));
        }
        filer().body(Map.of("region", region, "indicator", "getting-electricity", "until", in(DAY), "reason", " "))
                .post("/api/v1/rounds/" + round + "/extensions")
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        round = UUID.randomUUID().toString();
        request(filer(), in(DAY)).statusCode(404).body("type", endsWith(":round-not-found"));
    }

    @Test
    void is_seen_by_the_department_that_asked_and_by_those_who_read_all() {
        String id = requested(in(DAY.multipliedBy(3)));
        filer().get("/api/v1/extensions/" + id)
                .then()
                .statusCode(200)
                .body("reason", equalTo("the meter was read late"));
        As.role("reader", "EVALUATOR")
                .get("/api/v1/extensions?round=" + round)
                .then()
                .body("items.id", contains(id));
        RequestSpecification stranger = As.department("x", "tax-bureau", List.of(region));
        stranger.get("/api/v1/extensions/" + id).then().statusCode(404).body("type", endsWith(":extension-not-found"));
        stranger.get("/api/v1/extensions?region=" + region).then().body("total", equalTo(0));
        decide(UUID.randomUUID().toString(), Map.of("decision", "grant")).statusCode(404);
    }

    private String requested(String until) {
        return request(filer(), until)
                .statusCode(201)
                .body("status", equalTo("requested"), "decidedAt", nullValue())
                .extract()
                .path("id");
    }

    private ValidatableResponse request(RequestSpecification who, String until) {
        return who.body(Map.of(
                        "region",
                        region,
                        "indicator",
                        "getting-electricity",
                        "until",
                        until,
                        "reason",
                        "the meter was read late"))
                .post("/api/v1/rounds/" + round + "/extensions")
                .then();
    }

    private static ValidatableResponse decide(String id, Map<String, ?> decision) {
        return As.taskForce()
                .body(decision)
                .post("/api/v1/extensions/" + id + "/decision")
                .then();
    }

    private ValidatableResponse create(RequestSpecification who) {
        return who.body(Given.aFilingRequest(round, region, Given.entries(20, 3)))
                .post("/api/v1/filings")
                .then();
    }

    private ValidatableResponse edit(String filing) {
        return filer().header("If-Match", "*")
                .body(Map.of("entries", Given.entries(21, 3)))
                .put("/api/v1/filings/" + filing + "/entries")
                .then();
    }

    private ValidatableResponse listed(String status) {
        return As.taskForce()
                .get("/api/v1/extensions?region=" + region + "&status=" + status)
                .then()
                .statusCode(200);
    }

    private RequestSpecification filer() {
        return As.filer("filer", region);
    }

    private static String in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

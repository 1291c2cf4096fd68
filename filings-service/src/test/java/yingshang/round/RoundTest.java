package yingshang.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RoundTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    RoundService rounds;

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void opens_shows_and_closes_a_round() {
        String period = Given.aPeriod();
        String id = open(Map.of("period", period))
                .statusCode(201)
                .body("period", equalTo(period), "status", equalTo("open"), "closesAt", nullValue())
                .body("closedAt", nullValue(), "demonstration", equalTo(false), "opensAt", notNullValue())
                .body("indicators", empty(), "regions", empty(), "createdBy", equalTo("task-force"))
                .extract()
                .path("id");
        As.reviewer().get("/api/v1/rounds/" + id).then().statusCode(200).body("id", equalTo(id));
        close(id).statusCode(200).body("status", equalTo("closed"), "closedAt", notNullValue());
        close(id).statusCode(409).body("type", equalTo("urn:yingshang:problem:round-closed"));
    }

    @Test
    void the_clock_opens_and_closes_a_planned_round_whether_or_not_the_job_is_late() {
        String id = open(Map.of("period", Given.aPeriod(), "opensAt", in(HOUR), "closesAt", in(HOUR.multipliedBy(3))))
                .statusCode(201)
                .body("status", equalTo("planned"))
                .extract()
                .path("id");
        listed("planned", id);
        MovableClock.ahead(HOUR.multipliedBy(2));
        listed("open", id);
        assertThat(rounds.note()).isPositive();
        assertThat(rounds.note()).isZero();
        listed("open", id);
        MovableClock.ahead(HOUR.multipliedBy(4));
        String closedAt = listed("closed", id).extract().path("items.find { it.id == '%s' }.closedAt".formatted(id));
        close(id).statusCode(409);
        assertThat(rounds.note()).isPositive();
        As.reviewer()
                .get("/api/v1/rounds/" + id)
                .then()
                .body("closedAt", equalTo(closedAt), "closesAt", equalTo(closedAt));
    }

    @Test
    void takes_instants_with_the_offset_of_the_office() {
        Instant closes = Instant.now().plus(HOUR).truncatedTo(ChronoUnit.SECONDS);
        open(Map.of(
                        "period",
                        Given.aPeriod(),
                        "closesAt",
                        closes.atZone(ZoneId.of("Asia/Shanghai"))
                                .toOffsetDateTime()
                                .toString()))
                .statusCode(201)
                .body("closesAt", equalTo(closes.toString()));
    }

    @Test
    void a_planned_round_that_is_closed_never_opens() {
        String id = open(Map.of("period", Given.aPeriod(), "opensAt", in(HOUR)))
                .extract()
                .path("id");
        close(id).statusCode(200).body("status", equalTo("closed"));
        MovableClock.ahead(HOUR.multipliedBy(2));
        listed("closed", id);
    }

    @Test
    void rounds_of_a_period_may_follow_each_other_or_share_nothing() {
        String period = Given.aPeriod();
        String first =
                open(Map.of("period", period, "closesAt", in(HOUR))).extract().path("id");
        open(Map.of("period", period, "opensAt", in(HOUR.dividedBy(2))))
                .statusCode(409)
                .body("type", endsWith(":round-overlap"), "detail", containsString(first));
        open(Map.of("period", period, "opensAt", in(HOUR.multipliedBy(2)), "regions", List.of("370300")))
                .statusCode(201)
                .body("status", equalTo("planned"), "regions", contains("370300"));
        open(Map.of("period", period, "opensAt", in(HOUR.multipliedBy(2)), "regions", List.of("370300", "370901")))
                .statusCode(409);
        open(Map.of("period", period, "opensAt", in(HOUR.multipliedBy(2)), "indicators", List.of("paying-taxes")))
                .statusCode(409);
        open(Map.of("period", period, "opensAt", in(HOUR.multipliedBy(2)), "regions", List.of("370901")))
                .statusCode(201);
        MovableClock.ahead(HOUR.plusMinutes(1));
        open(Map.of("period", period, "closesAt", in(HOUR.plusMinutes(5)))).statusCode(201);
    }

    @Test
    void a_round_for_some_indicators_and_regions_takes_nothing_else() {
        String region = Given.aRegion();
        String round = open(Map.of(
                        "period", Given.aPeriod(), "regions", List.of(region), "indicators", List.of("paying-taxes")))
                .extract()
                .path("id");
        As.filer("filer", region)
                .body(Given.aFilingRequest(round, region, Given.entries(20, 3)))
                .post("/api/v1/filings")
                .then()
                .statusCode(409)
                .body("type", endsWith(":outside-round"));
        open(Map.of("period", Given.aPeriod(), "regions", List.of("110000")))
                .statusCode(400)
                .body("violations.field", contains("regions[0]"), "violations.rule", contains("unknown-region"));
    }

    @Test
    void nothing_is_filed_before_a_round_opens() {
        String region = Given.aRegion();
        String round = open(Map.of("period", Given.aPeriod(), "opensAt", in(HOUR)))
                .extract()
                .path("id");
        As.filer("filer", region)
                .body(Given.aFilingRequest(round, region, Given.entries(20, 3)))
                .post("/api/v1/filings")
                .then()
                .statusCode(409)
                .body("type", endsWith(":round-planned"));
    }

    @Test
    void says_where_the_round_is_under_the_address_the_caller_knows() {
        As.taskForce()
                .header("X-Forwarded-Host", "yingshang.example:8443")
                .header("X-Forwarded-Proto", "https")
                .body(Map.of("period", Given.aPeriod()))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.startsWith("https://yingshang.example:8443/api/v1/rounds/"));
    }

    @Test
    void has_one_open_round_for_a_period_and_another_for_demonstrations() {
        String period = Given.aPeriod();
        String id = Given.aRound(period);
        As.taskForce()
                .body(Map.of("period", period))
                .post("/api/v1/rounds")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:yingshang:problem:round-overlap"));
        As.taskForce()
                .body(Map.of("period", period, "demonstration", true))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .body("demonstration", equalTo(true));
        As.taskForce().post("/api/v1/rounds/" + id + "/closure").then().statusCode(200);
        assertThat(Given.aRound(period)).isNotEqualTo(id);
    }

    @Test
    void lists_rounds_by_period_and_status() {
        String period = Given.aPeriod();
        String open = Given.aRound(period);
        String closed = Given.aRound();
        As.taskForce().post("/api/v1/rounds/" + closed + "/closure").then().statusCode(200);
        As.reviewer()
                .get("/api/v1/rounds?period=" + period)
                .then()
                .body("items.id", equalTo(List.of(open)), "total", equalTo(1));
        As.reviewer()
                .get("/api/v1/rounds?status=closed&size=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(closed), "items.id", not(hasItem(open)), "size", equalTo(100));
    }

    @Test
    void refuses_what_it_cannot_understand_and_says_which_field() {
        refused(Map.of("period", "2021-S3"), "period", "Pattern");
        refused(Map.of(), "period", "NotNull");
        refused(Map.of("period", Given.aPeriod(), "opensAt", in(Duration.ofDays(400))), "opensAt", "opens-range");
        refused(Map.of("period", Given.aPeriod(), "closesAt", in(Duration.ofDays(400))), "closesAt", "closes-range");
        refused(Map.of("period", Given.aPeriod(), "closesAt", in(HOUR.negated())), "closesAt", "closes-range");
        refused(
                Map.of("period", Given.aPeriod(), "opensAt", in(HOUR.multipliedBy(2)), "closesAt", in(HOUR)),
                "closesAt",
                "closes-range");
        refused(Map.of("period", Given.aPeriod(), "closesAt", "tomorrow"), "closesAt", "json");
        refused(Map.of("period", Given.aPeriod(), "colour", "red"), "colour", "json");
        As.reviewer()
                .get("/api/v1/rounds?status=half-open")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("status"));
        As.reviewer()
                .get("/api/v1/rounds?perod=2021")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("perod"), "violations[0].rule", equalTo("unknown-parameter"));
        As.reviewer()
                .get("/api/v1/rounds?size=101")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("size"));
    }

    @Test
    void knows_no_round_that_was_never_opened() {
        As.reviewer()
                .get("/api/v1/rounds/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith(":round-not-found"));
        As.reviewer().get("/api/v1/rounds/none").then().statusCode(400);
    }

    private static ValidatableResponse open(Map<String, ?> body) {
        return As.taskForce().body(body).post("/api/v1/rounds").then();
    }

    private static ValidatableResponse close(String id) {
        return As.taskForce().post("/api/v1/rounds/" + id + "/closure").then();
    }

    /** The round has this status, and is listed under it alone. */
    private static ValidatableResponse listed(String status, String id) {
        for (String one : List.of("planned", "open", "closed")) {
            As.reviewer()
                    .get("/api/v1/rounds?size=100&status=" + one)
                    .then()
                    .body("items.id", one.equals(status) ? hasItem(id) : not(hasItem(id)));
        }
        return As.reviewer()
                .get("/api/v1/rounds?size=100&status=" + status)
                .then()
                .body("items.find { it.id == '%s' }.status".formatted(id), equalTo(status));
    }

    /** An instant so much later than the right time, as it is written. */
    private static String in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void refused(Map<String, ?> body, String field, String rule) {
        As.taskForce()
                .body(body)
                .post("/api/v1/rounds")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field), "violations[0].rule", equalTo(rule));
    }
}

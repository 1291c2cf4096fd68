package yingshang.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RoundTest {

    @Test
    void opens_shows_and_closes_a_round() {
        String period = Given.aPeriod();
        String id = As.taskForce()
                .body(Map.of("period", period, "due", period + "-28"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .body("period", equalTo(period), "status", equalTo("open"), "due", equalTo(period + "-28"))
                .body("closedAt", nullValue(), "demonstration", equalTo(false), "openedAt", notNullValue())
                .extract()
                .path("id");
        As.reviewer().get("/api/v1/rounds/" + id).then().statusCode(200).body("id", equalTo(id));
        As.taskForce()
                .post("/api/v1/rounds/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"), "closedAt", notNullValue());
        As.taskForce()
                .post("/api/v1/rounds/" + id + "/closure")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:yingshang:problem:round-closed"));
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
                .body("type", equalTo("urn:yingshang:problem:round-already-open"));
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
                .body("items.id", equalTo(java.util.List.of(open)), "total", equalTo(1));
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
        refused(Map.of("period", Given.aPeriod(), "due", "+999999999-12-31"), "due", "due-range");
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

package yingshang.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.ratings.Ratings.bad;
import static yingshang.ratings.Ratings.recorded;
import static yingshang.ratings.Ratings.request;
import static yingshang.ratings.Ratings.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** A bad rating on its way to being put right, and who may take which step. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RectificationTest {

    private static final Map<String, ?> ANSWER = Map.of("answer", "已电话说明。");
    private static final Map<String, ?> COMPLEX = Map.of("complexity", "complex", "reason", "涉及两个部门。");
    private static final Map<String, ?> WHY = Map.of("reason", "群众表示未接到电话。");
    private static final Map<String, ?> REACHED = Map.of("reached", true, "satisfied", true, "note", "王某认可。");

    private final String region = Given.aRegion();

    @Test
    void walks_from_the_bad_rating_to_the_confirmation() {
        String rating = bad(region);
        step(filer(), rating, "classification", COMPLEX)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("rectification.complexity", equalTo("complex"));
        step(filer(), rating, "answer", ANSWER).statusCode(200).body("rectification.onTime", equalTo(true));
        step(As.reviewer(), rating, "return", WHY)
                .statusCode(200)
                .body("rectification.status", equalTo("open"))
                .body("rectification.rectifiedAt", nullValue());
        step(filer(), rating, "answer", ANSWER).statusCode(200);
        step(As.reviewer(), rating, "revisits", Map.of("reached", false))
                .statusCode(200)
                .body("rectification.revisitedAt", nullValue());
        step(As.reviewer(), rating, "revisits", REACHED)
                .statusCode(200)
                .body("rectification.revisitSatisfied", equalTo(true));
        step(As.reviewer(), rating, "confirmation", Map.of())
                .statusCode(200)
                .body("rectification.status", equalTo("confirmed"))
                .body("rectification.closedAt", notNullValue());
        filer().get("/api/v1/ratings/" + rating + "/events")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains(
                                "classified",
                                "answered",
                                "returned",
                                "answered",
                                "not-reached",
                                "revisited",
                                "confirmed"))
                .body("items.by", contains("filer", "filer", "reviewer", "filer", "reviewer", "reviewer", "reviewer"));
    }

    @Test
    void nobody_judges_their_own_work() {
        String rating = bad(region);
        RequestSpecification both = both("both");
        step(both("both"), rating, "exclusion", Map.of("ground", "malicious", "reason", "x"))
                .statusCode(403)
                .body("type", endsWith(":rating-own-work"));
        step(both, rating, "answer", ANSWER).statusCode(200);
        for (String step : List.of("confirmation", "return", "exclusion")) {
            step(
                            both("another"),
                            rating,
                            step,
                            step.equals("exclusion") ? Map.of("ground", "mistaken", "reason", "x") : WHY)
                    .statusCode(403)
                    .body("type", endsWith(":rating-own-work"));
        }
        step(both("both"), rating, "revisits", REACHED).statusCode(403);
        step(As.filer("colleague", region), rating, "revisits", REACHED).statusCode(200);
        step(As.reviewer(), rating, "confirmation", Map.of()).statusCode(200);
    }

    @Test
    void an_excluded_rating_stays_in_sight_and_can_come_back() {
        String rating = bad(region);
        step(As.taskForce(), rating, "exclusion", Map.of("ground", "malicious", "reason", "同一人当日刷差评。"))
                .statusCode(200)
                .body("exclusion.ground", equalTo("malicious"))
                .body("exclusion.by", equalTo("task-force"))
                .body("rectification.status", equalTo("dropped"));
        step(filer(), rating, "answer", ANSWER).statusCode(409).body("type", endsWith(":rating-excluded"));
        list("excluded=true").body("items.id", contains(rating)).body("items[0].exclusion.reason", notNullValue());
        list("excluded=false").body("items", empty());
        figures()
                .body("items[0].ratings", equalTo(1))
                .body("items[0].excluded", equalTo(1))
                .body("items[0].bad", equalTo(0))
                .body("items[0].satisfaction", nullValue());
        step(As.taskForce(), rating, "readmission", WHY)
                .statusCode(200)
                .body("exclusion", nullValue())
                .body("rectification.status", equalTo("open"));
        step(As.taskForce(), rating, "readmission", WHY).statusCode(409).body("type", endsWith(":rating-not-excluded"));
        figures().body("items[0].bad", equalTo(1)).body("items[0].badRate", equalTo(100.00f));
    }

    @Test
    void a_good_rating_has_nothing_to_put_right_and_nobody_to_ask() {
        String rating = recorded(filer(), request(region, "basically-satisfied"));
        filer().get("/api/v1/ratings/" + rating)
                .then()
                .body("rectification", nullValue())
                .body("contact", nullValue());
        for (String step : List.of("answer", "classification", "revisits")) {
            Map<String, ?> body = step.equals("answer") ? ANSWER : step.equals("revisits") ? REACHED : COMPLEX;
            step(filer(), rating, step, body).statusCode(409).body("type", endsWith(":rating-not-bad"));
        }
        Map<String, Object> unnamed = request(region, "very-dissatisfied");
        unnamed.put("realName", false);
        String nameless = recorded(filer(), unnamed);
        filer().get("/api/v1/ratings/" + nameless)
                .then()
                .body("contact.name", nullValue())
                .body("contact.phone", nullValue())
                .body("contact.comment", notNullValue());
        step(As.reviewer(), nameless, "revisits", REACHED)
                .statusCode(409)
                .body("type", endsWith(":rating-not-real-name"));
    }

    @Test
    void a_department_touches_only_its_own() {
        String rating = bad(region);
        for (RequestSpecification other :
                List.of(As.department("stranger", "tax-bureau", List.of(region)), As.filer("filer", Given.aRegion()))) {
            other.get("/api/v1/ratings/" + rating).then().statusCode(404).body("type", endsWith(":rating-not-found"));
        }
        step(As.department("stranger", "tax-bureau", List.of(region)), rating, "answer", ANSWER)
                .statusCode(404);
        As.department("stranger", "tax-bureau", List.of(region))
                .get("/api/v1/ratings?region=" + region)
                .then()
                .statusCode(200)
                .body("items", empty());
        As.department("stranger", "tax-bureau", List.of(region))
                .get("/api/v1/rating-figures?region=" + region)
                .then()
                .body("items", empty());
    }

    @Test
    void shows_whom_to_ask_only_to_those_who_do() {
        String rating = bad(region);
        for (RequestSpecification asks : List.of(filer(), As.reviewer(), As.taskForce())) {
            asks.get("/api/v1/ratings/" + rating).then().body("contact.phone", equalTo("13800000000"));
        }
        for (String role : List.of("EVALUATOR", "ADMIN")) {
            As.role("somebody", role)
                    .get("/api/v1/ratings/" + rating)
                    .then()
                    .statusCode(200)
                    .body("contact", nullValue());
        }
    }

    @Test
    void refuses_who_saw_another_version() {
        String rating = bad(region);
        step(filer().header("If-Match", "\"0\""), rating, "answer", ANSWER).statusCode(200);
        step(As.reviewer().header("If-Match", "\"0\""), rating, "confirmation", Map.of())
                .statusCode(412)
                .body("type", endsWith(":rating-changed"));
        step(filer(), rating, "answer", ANSWER).statusCode(409).body("type", endsWith(":rectification-status"));
    }

    @Test
    void keeps_a_rating_once() {
        Map<String, Object> request = request(region, "satisfied");
        request.put("number", "PJ-1");
        String first = recorded(filer().header("Idempotency-Key", region), request);
        String again = recorded(filer().header("Idempotency-Key", region), request);
        assertThat(again).isEqualTo(first);
        filer().body(request)
                .post("/api/v1/ratings")
                .then()
                .statusCode(409)
                .body("type", endsWith(":rating-number-taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "ratedAt, 2999-01-01T00:00:00Z, in-the-future",
        "ratedAt, 2021-08-01T15:59:59Z, rated-before-handled",
        "enteredAt, 2021-08-03T01:59:59Z, entered-before-rated",
        "department, nobody, unknown-department",
        "department, tax-bureau, other-department"
    })
    void says_what_a_rating_cannot_be(String field, String value, String rule) {
        Map<String, Object> request = request(region, "dissatisfied");
        request.put(field, value);
        filer().body(request)
                .post("/api/v1/ratings")
                .then()
                .statusCode(422)
                .body("type", endsWith(":rating-invalid"))
                .body("violations.rule", hasItem(rule));
    }

    @Test
    void tells_the_department_of_a_bad_rating() {
        String rating = bad(region);
        filer().get("/api/v1/notifications?kind=bad-rating")
                .then()
                .body("items.findAll { it.link.id == '" + rating + "' }.kind", contains("bad-rating"));
    }

    private ValidatableResponse list(String query) {
        return As.taskForce()
                .get("/api/v1/ratings?region=" + region + "&" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse figures() {
        return As.taskForce()
                .get("/api/v1/rating-figures?region=" + region)
                .then()
                .statusCode(200);
    }

    private RequestSpecification filer() {
        return As.filer("filer", region);
    }

    private RequestSpecification both(String name) {
        return As.department(name, List.of("DEPARTMENT", "REVIEWER"), "power-supply", List.of(region));
    }
}

package yingshang.wire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;

/** How the service answers what no room has anything to say about. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class WireTest {

    private static final String INTAKE = "/api/v1/intake/measurements";

    @Inject
    Clock clock;

    @Test
    void asks_for_a_token_where_one_is_needed() {
        inEnglish()
                .contentType("application/json")
                .body(List.of())
                .put(INTAKE)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:yingshang:problem:not-signed-in"));
    }

    @Test
    void refuses_a_token_that_is_none() {
        inEnglish()
                .header("Authorization", "Bearer nonsense")
                .contentType("application/json")
                .body(List.of())
                .put(INTAKE)
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:yingshang:problem:not-signed-in"));
    }

    @Test
    @TestSecurity(user = "somebody", roles = "DEPARTMENT")
    void refuses_who_has_the_wrong_role() {
        inEnglish()
                .contentType("application/json")
                .body(List.of())
                .put(INTAKE)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:not-allowed"));
    }

    @Test
    @TestSecurity(user = "filings-service", roles = "DELIVERY")
    void points_at_what_it_cannot_read_in_a_body() {
        body("[{\"version\": \"many\"}]")
                .statusCode(400)
                .body(
                        "type", equalTo("urn:yingshang:problem:unreadable-body"),
                        "violations.field", hasItem("[0].version"));
        body("[{\"moon\": 1}]").statusCode(400).body("violations.field", hasItem("[0].moon"));
        body("[{").statusCode(400).body("type", equalTo("urn:yingshang:problem:unreadable-body"));
        body("[]").statusCode(400).body("type", equalTo("urn:yingshang:problem:invalid-request"));
    }

    @Test
    @TestSecurity(user = "filings-service", roles = "DELIVERY")
    void answers_what_http_itself_refuses_with_a_problem_document() {
        problem(inEnglish().post("/api/v1/regions").then(), 405);
        problem(inEnglish().contentType("text/plain").body("x").put(INTAKE).then(), 415);
        problem(inEnglish().accept("image/png").get("/api/v1/regions").then(), 406);
        problem(inEnglish().get("/api/v1/nothing").then(), 404);
    }

    @Test
    void names_each_problem_in_both_languages() {
        assertThat(new TreeSet<>(keys(Locale.CHINESE))).isEqualTo(new TreeSet<>(keys(Locale.ENGLISH)));
    }

    @Test
    void tells_the_time_of_shanghai() {
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
    }

    private static List<String> keys(Locale language) {
        Enumeration<String> keys =
                ResourceBundle.getBundle("problems", language).getKeys();
        return Collections.list(keys);
    }

    private static void problem(ValidatableResponse refused, int status) {
        refused.statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString("urn:yingshang:problem:http-" + status), "status", equalTo(status));
    }

    private static ValidatableResponse body(String json) {
        return inEnglish()
                .contentType("application/json")
                .body(json)
                .put(INTAKE)
                .then();
    }

    private static RequestSpecification inEnglish() {
        return given().header("Accept-Language", "en");
    }
}

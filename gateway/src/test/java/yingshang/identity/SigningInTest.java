package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class SigningInTest {

    @Test
    void credentials_become_a_token_for_a_quarter_of_an_hour() {
        signIn("admin", TestPostgres.ADMIN_PASSWORD)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        "tokenType", equalTo("Bearer"),
                        "expiresIn", equalTo(900),
                        "account", equalTo("admin"),
                        "roles", equalTo(List.of("ADMIN")));
    }

    @Test
    void only_the_public_half_of_the_key_is_published() {
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType(containsString("application/jwk-set+json"))
                .body(
                        "keys[0].kty", equalTo("EC"),
                        "keys[0].crv", equalTo("P-256"),
                        "keys[0].alg", equalTo("ES256"),
                        "keys[0].d", equalTo(null));
    }

    @Test
    void an_unknown_account_is_answered_as_a_wrong_password() {
        Tokens.of("EVALUATOR");
        String unknown = withoutId(signIn("nobody-here", "whatever it is"));
        String wrong = withoutId(signIn("a-evaluator", "whatever it is"));
        assertThat(unknown).isEqualTo(wrong).contains("urn:yingshang:problem:wrong-credentials");
    }

    @Test
    void repeated_failures_close_signing_in_even_with_the_right_password() {
        Tokens.make(Map.of("name", "locked", "password", Tokens.PASSWORD, "roles", List.of("REVIEWER")));
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn("locked", "wrong").statusCode(401);
        }
        String wait = signIn("locked", Tokens.PASSWORD)
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:sign-in-closed"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(1, 31);
    }

    @Test
    void names_that_do_not_exist_are_closed_in_the_same_way() {
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn("no-such-name", "wrong").statusCode(401);
        }
        signIn("no-such-name", "wrong").statusCode(429);
    }

    @Test
    void success_forgets_failures() {
        Tokens.of("TASK_FORCE");
        for (int round = 0; round < 3; round++) {
            signIn("a-task-force", "wrong").statusCode(401);
            signIn("a-task-force", "wrong").statusCode(401);
            signIn("a-task-force", Tokens.PASSWORD).statusCode(200);
        }
    }

    @Test
    void credentials_without_a_password_are_invalid() {
        signIn("admin", "").statusCode(400).body("violations[0].field", equalTo("password"));
        given().contentType(ContentType.JSON)
                .body("{\"account\":")
                .post("/api/v1/tokens")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse signIn(String account, String password) {
        return given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(Map.of("account", account, "password", password))
                .post("/api/v1/tokens")
                .then();
    }

    private static String withoutId(ValidatableResponse answer) {
        var response = answer.statusCode(401).extract().response();
        return response.asString() + response.getHeader("WWW-Authenticate");
    }
}

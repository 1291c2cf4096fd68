package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class AccountChangesTest {

    private static final String NEXT = "another password of mine";

    private String name;
    private String token;

    @BeforeEach
    void join() {
        name = Tokens.fresh("REVIEWER");
        token = Tokens.of(name, Tokens.PASSWORD);
    }

    @Test
    void a_password_that_somebody_else_chose_opens_nothing_but_its_own_change() {
        String temporary = "chosen by an administrator";
        post("/accounts/" + name + "/password", Map.of("password", temporary))
                .statusCode(200)
                .body("passwordTemporary", equalTo(true));
        signedIn(401);
        problem(signIn("/tokens", temporary), 403, "password-temporary");
        problem(signIn("/sessions", temporary), 403, "password-temporary");
        problem(change(temporary, temporary), 409, "password-unchanged");
        change(temporary, NEXT).statusCode(204);
        problem(signIn("/tokens", temporary), 401, "wrong-credentials");
        signIn("/tokens", NEXT).statusCode(200);
    }

    @Test
    void a_new_password_ends_every_session() {
        change(Tokens.PASSWORD, NEXT).statusCode(204);
        signedIn(401);
    }

    @Test
    void changing_a_password_is_closed_after_failures_as_signing_in_is() {
        for (int attempt = 0; attempt < 5; attempt++) {
            change("wrong", NEXT).statusCode(401);
        }
        change(Tokens.PASSWORD, NEXT).statusCode(429);
    }

    @Test
    void other_duties_count_at_once() {
        String seen = admin().get("/api/v1/accounts/" + name).header("ETag");
        problem(duties("\"77\"", List.of("EVALUATOR")), 412, "account-version-changed");
        problem(duties("", List.of("EVALUATOR")), 428, "account-version-missing");
        signedIn(200);
        duties(seen, List.of("EVALUATOR")).statusCode(200).body("roles", equalTo(List.of("EVALUATOR")));
        signedIn(401);
        problem(duties(seen, List.of("REVIEWER")), 412, "account-version-changed");
    }

    @Test
    void an_administrator_is_nothing_else() {
        String seen = admin().get("/api/v1/accounts/" + name).header("ETag");
        problem(duties(seen, List.of("ADMIN", "REVIEWER")), 409, "admin-only");
    }

    @Test
    void a_closed_account_is_out_at_once_and_can_be_opened_again() {
        post("/accounts/" + name + "/closure", Map.of()).statusCode(200).body("closedAt", notNullValue());
        signedIn(401);
        problem(signIn("/tokens", Tokens.PASSWORD), 403, "account-closed");
        problem(signIn("/tokens", "wrong"), 401, "wrong-credentials");
        post("/accounts/" + name + "/reopening", Map.of()).statusCode(200).body("closedAt", nullValue());
        signIn("/tokens", Tokens.PASSWORD).statusCode(200);
        signedIn(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"closure", "reopening", "password"})
    void nobody_does_this_to_their_own_account(String step) {
        Map<String, String> body = step.equals("password") ? Map.of("password", NEXT) : Map.of();
        problem(post("/accounts/admin/" + step, body), 403, "own-account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR"})
    void other_roles_change_no_account(String role) {
        String theirs = Tokens.of(role);
        for (String step : List.of("closure", "reopening", "password")) {
            given().auth()
                    .oauth2(theirs)
                    .contentType(ContentType.JSON)
                    .body(Map.of("password", NEXT))
                    .post("/api/v1/accounts/" + name + "/" + step)
                    .then()
                    .statusCode(403);
        }
        signedIn(200);
    }

    private void signedIn(int status) {
        given().auth().oauth2(token).get("/api/v1/filings").then().statusCode(status);
    }

    private ValidatableResponse duties(String ifMatch, List<String> roles) {
        return admin().header("If-Match", ifMatch)
                .body(Map.of("roles", roles))
                .put("/api/v1/accounts/" + name + "/duties")
                .then();
    }

    private static ValidatableResponse post(String path, Map<String, String> body) {
        return admin().body(body).post("/api/v1" + path).then();
    }

    private ValidatableResponse signIn(String path, String password) {
        return anybody()
                .body(Map.of("account", name, "password", password))
                .post("/api/v1" + path)
                .then();
    }

    private ValidatableResponse change(String password, String next) {
        return anybody()
                .body(Map.of("account", name, "password", password, "newPassword", next))
                .post("/api/v1/passwords")
                .then();
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("type", equalTo("urn:yingshang:problem:" + code));
    }

    private static RequestSpecification anybody() {
        return given().header("Accept-Language", "en").contentType(ContentType.JSON);
    }

    private static RequestSpecification admin() {
        return anybody().auth().oauth2(Tokens.admin());
    }
}

package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class AccountsTest {

    @Test
    void an_administrator_makes_accounts() {
        create(account("new-reviewer"))
                .statusCode(201)
                .body(
                        "name", equalTo("new-reviewer"),
                        "roles", equalTo(List.of("REVIEWER")),
                        "createdBy", equalTo("admin"));
        String listed = given().auth()
                .oauth2(Tokens.admin())
                .queryParam("size", 100)
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0), "items.name", hasItem("new-reviewer"))
                .extract()
                .asString();
        assertThat(listed).doesNotContain("$2", Tokens.PASSWORD, "Hash");
    }

    @Test
    void an_administrator_finds_accounts_by_name_role_department_and_whether_they_are_closed() {
        Map<String, Object> filing = account("sought-clerk");
        filing.putAll(Map.of("roles", List.of("DEPARTMENT"), "department", "sought", "regions", List.of("370306")));
        create(filing).statusCode(201);
        create(account("sought-reviewer")).statusCode(201);
        found(Map.of("name", "OUGHT-"), "sought-clerk", "sought-reviewer");
        found(Map.of("name", "sought-", "role", "REVIEWER"), "sought-reviewer");
        found(Map.of("department", "sought"), "sought-clerk");
        found(Map.of("name", "sought%"));
        given().auth()
                .oauth2(Tokens.admin())
                .post("/api/v1/accounts/sought-clerk/closure")
                .then()
                .statusCode(200);
        found(Map.of("name", "sought-", "closed", true), "sought-clerk");
        found(Map.of("name", "sought-", "closed", false), "sought-reviewer");
    }

    private static void found(Map<String, ?> asked, String... names) {
        given().auth()
                .oauth2(Tokens.admin())
                .queryParams(asked)
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of(names)), "total", equalTo(names.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR"})
    void other_roles_may_neither_make_nor_list_accounts(String role) {
        String token = Tokens.of(role);
        given().auth().oauth2(token).get("/api/v1/accounts").then().statusCode(403);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(account("sneaked-in"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:yingshang:problem:not-allowed"));
    }

    @Test
    void without_a_token_there_are_no_accounts() {
        given().get("/api/v1/accounts").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().get("/api/v1/accounts/me").then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(account("sneaked-in"))
                .post("/api/v1/accounts")
                .then()
                .statusCode(401);
    }

    @Test
    void everybody_sees_their_own_account() {
        given().auth()
                .oauth2(Tokens.of("EVALUATOR"))
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("a-evaluator"));
    }

    @Test
    void a_name_is_given_once() {
        create(account("twice")).statusCode(201);
        create(account("twice")).statusCode(409).body("type", equalTo("urn:yingshang:problem:account-exists"));
    }

    @Test
    void a_department_account_names_department_and_region() {
        Map<String, Object> wanted = account("half-a-department");
        wanted.put("roles", List.of("DEPARTMENT"));
        create(wanted).statusCode(409).body("type", equalTo("urn:yingshang:problem:department-incomplete"));
    }

    @Test
    void a_head_is_somebody_of_a_department() {
        Map<String, Object> wanted = account("head-of-nothing");
        wanted.put("roles", List.of("HEAD"));
        create(wanted).statusCode(409).body("type", equalTo("urn:yingshang:problem:department-incomplete"));
        wanted.put("department", "tax-bureau");
        wanted.put("regions", List.of("370306"));
        create(wanted).statusCode(409);
        wanted.put("roles", List.of("DEPARTMENT", "HEAD"));
        create(wanted).statusCode(201).body("roles", equalTo(List.of("DEPARTMENT", "HEAD")));
    }

    @Test
    void a_password_that_would_be_cut_is_refused() {
        Map<String, Object> wanted = account("long-password");
        wanted.put("password", "密码密码密码".repeat(6));
        create(wanted).statusCode(400).body("type", equalTo("urn:yingshang:problem:password-too-long"));
    }

    @Test
    void every_fault_of_an_account_is_listed() {
        create(Map.of("name", "Has Space", "password", "short", "roles", List.of()))
                .statusCode(400)
                .body("violations.field", equalTo(List.of("name", "password", "roles")));
    }

    @Test
    void an_unknown_parameter_is_refused() {
        given().auth()
                .oauth2(Tokens.admin())
                .queryParam("sise", 5)
                .get("/api/v1/accounts")
                .then()
                .statusCode(400)
                .body("violations[0].rule", equalTo("unknown-parameter"));
    }

    private static Map<String, Object> account(String name) {
        return new HashMap<>(Map.of("name", name, "password", Tokens.PASSWORD, "roles", List.of("REVIEWER")));
    }

    private static ValidatableResponse create(Map<String, Object> wanted) {
        return given().auth()
                .oauth2(Tokens.admin())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(wanted)
                .post("/api/v1/accounts")
                .then();
    }
}

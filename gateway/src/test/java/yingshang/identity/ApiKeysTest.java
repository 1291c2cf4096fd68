package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Base64;
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
class ApiKeysTest {

    private static final String FILINGS = "/api/v1/filings";
    private static final String CANDIDATES = "/api/v1/edition-candidates";
    private static final String SCORES = "/api/v1/scores";

    @Inject
    AgroalDataSource database;

    @Test
    void a_key_opens_what_its_scopes_cover_and_nothing_else() {
        String owner = Tokens.fresh("EVALUATOR");
        String filings = made(owner, List.of("READ_FILINGS"), List.of());
        as(filings).get(FILINGS).then().statusCode(200);
        as(filings).get(SCORES).then().statusCode(200);
        refused(as(filings).get(CANDIDATES).then());
        refused(as(filings)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/filings")
                .then());
        String results = made(owner, List.of("READ_RESULTS"), List.of());
        as(results).get(CANDIDATES).then().statusCode(200);
        refused(as(results).get(FILINGS).then());
        refused(as(results)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(CANDIDATES)
                .then());
        String published = made(owner, List.of("READ_PUBLISHED"), List.of());
        as(published).get(SCORES).then().statusCode(200).body("headers.authorization", nullValue());
        refused(as(published).get(FILINGS).then());
        refused(as(published).get(CANDIDATES).then());
    }

    @Test
    void a_key_writes_only_for_a_department_and_only_when_its_scope_says_so() {
        String owner = Tokens.fresh("DEPARTMENT");
        String reads = made(owner, List.of("READ_FILINGS"), List.of());
        refused(put(reads));
        put(made(owner, List.of("WRITE_FILINGS"), List.of("370306"))).statusCode(200);
        ask(Tokens.fresh("EVALUATOR"), List.of("WRITE_FILINGS"), List.of(), 30)
                .statusCode(409)
                .body("type", equalTo("urn:yingshang:problem:key-beyond-account"));
        ask(owner, List.of("READ_FILINGS"), List.of("370302"), 30)
                .statusCode(409)
                .body("type", equalTo("urn:yingshang:problem:key-beyond-account"));
    }

    @Test
    void a_key_of_some_regions_tells_the_service_which() {
        String key = made(Tokens.fresh("EVALUATOR"), List.of("READ_FILINGS", "READ_RESULTS"), List.of("370306"));
        String header = as(key).get(FILINGS).then().statusCode(200).extract().path("headers.authorization");
        JsonPath claims = JsonPath.from(new String(Base64.getUrlDecoder().decode(header.split("\\.")[1])));
        assertThat(claims.getList("regions", String.class)).containsExactly("370306");
        assertThat(claims.getList("groups", String.class)).containsExactly("EVALUATOR");
        assertThat(claims.getString("department")).isNull();
        refused(as(key).get("/api/v1/notifications").then());
        refused(as(key).get(CANDIDATES).then());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/accounts/me",
                "/api/v1/sessions",
                "/api/v1/sessions/current",
                "/api/v1/api-keys",
                "/api/v1/audit-events"
            })
    void a_key_is_never_a_session(String path) {
        String key =
                made(Tokens.fresh("TASK_FORCE"), List.of("READ_PUBLISHED", "READ_FILINGS", "READ_RESULTS"), List.of());
        as(key).get(path).then().statusCode(403);
        as(key).delete("/api/v1/sessions").then().statusCode(403);
        as(key).contentType(ContentType.JSON)
                .body(Map.of("name", "more", "scopes", List.of("READ_FILINGS"), "days", 1))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", key))
                .post("/api/v1/tokens/renewal")
                .then()
                .statusCode(401);
        given().header("Cookie", SessionCookie.NAME + "=" + key)
                .get(FILINGS)
                .then()
                .statusCode(401);
    }

    @Test
    void a_key_is_shown_once_and_kept_as_a_hash() throws Exception {
        String owner = Tokens.fresh("EVALUATOR");
        String key = made(owner, List.of("READ_FILINGS"), List.of());
        String listed = signedIn(owner).get("/api/v1/api-keys").asString();
        assertThat(listed).contains("READ_FILINGS").doesNotContain(key);
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select * from api_key")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    assertThat(rows.getString(column)).isNotEqualTo(key);
                }
            }
        }
    }

    @Test
    void the_last_use_is_seen() {
        String owner = Tokens.fresh("EVALUATOR");
        as(made(owner, List.of("READ_FILINGS"), List.of())).get(FILINGS);
        signedIn(owner).get("/api/v1/api-keys").then().body("items[0].lastUsedAt", notNullValue());
    }

    @Test
    void a_revoked_key_is_refused_at_once_and_so_is_one_of_a_closed_account() {
        String owner = Tokens.fresh("EVALUATOR");
        String key = made(owner, List.of("READ_FILINGS"), List.of());
        String id = signedIn(owner).get("/api/v1/api-keys").path("items[0].id");
        signedIn(Tokens.fresh("EVALUATOR"))
                .post("/api/v1/api-keys/" + id + "/revocation")
                .then()
                .statusCode(404);
        as(key).get(FILINGS).then().statusCode(200);
        signedIn(owner).post("/api/v1/api-keys/" + id + "/revocation").then().statusCode(200);
        as(key).get(FILINGS).then().statusCode(401);
        String second = made(owner, List.of("READ_FILINGS"), List.of());
        given().auth()
                .oauth2(Tokens.admin())
                .post("/api/v1/accounts/" + owner + "/closure")
                .then()
                .statusCode(200);
        as(second).get(FILINGS).then().statusCode(401);
    }

    @Test
    void an_expired_key_is_refused() throws Exception {
        String owner = Tokens.fresh("EVALUATOR");
        String key = made(owner, List.of("READ_FILINGS"), List.of());
        String id = signedIn(owner).get("/api/v1/api-keys").path("items[0].id");
        try (var connection = database.getConnection()) {
            connection
                    .createStatement()
                    .executeUpdate("update api_key set made_at = now() - interval '2 days',"
                            + " expires_at = now() - interval '1 second' where id = '" + id + "'");
        }
        as(key).get(FILINGS).then().statusCode(401);
    }

    @Test
    void an_administrator_sees_all_keys_and_revokes_any_but_makes_none() {
        String key = made(Tokens.fresh("EVALUATOR"), List.of("READ_FILINGS"), List.of());
        RequestSpecification admin = given().auth().oauth2(Tokens.admin());
        String id = admin.get("/api/v1/api-keys").path("items[0].id");
        ask("admin", List.of("READ_FILINGS"), List.of(), 30).statusCode(403);
        given().auth()
                .oauth2(Tokens.admin())
                .post("/api/v1/api-keys/" + id + "/revocation")
                .then()
                .statusCode(200);
        as(key).get(FILINGS).then().statusCode(401);
    }

    @Test
    void a_key_lives_a_year_at_most() {
        ask(Tokens.fresh("EVALUATOR"), List.of("READ_FILINGS"), List.of(), 367).statusCode(400);
    }

    private static ValidatableResponse put(String key) {
        return as(key).contentType(ContentType.JSON)
                .body("{}")
                .put("/api/v1/filings/7/entries")
                .then();
    }

    private static String made(String owner, List<String> scopes, List<String> regions) {
        return ask(owner, scopes, regions, 30)
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("key");
    }

    private static ValidatableResponse ask(String owner, List<String> scopes, List<String> regions, int days) {
        return signedIn(owner)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "for tests", "scopes", scopes, "regions", regions, "days", days))
                .post("/api/v1/api-keys")
                .then();
    }

    private static RequestSpecification signedIn(String account) {
        String password = account.equals("admin") ? TestPostgres.ADMIN_PASSWORD : Tokens.PASSWORD;
        return given().auth().oauth2(Tokens.of(account, password));
    }

    private static RequestSpecification as(String key) {
        return given().auth().oauth2(key);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("urn:yingshang:problem:key-scope"));
    }
}

package yingshang.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class AuditTest {

    @Inject
    AuditService audit;

    @Inject
    AgroalDataSource database;

    @Test
    void a_sign_in_is_noted_with_its_request_and_without_more_than_the_account() {
        String name = Tokens.fresh("REVIEWER");
        given().header("X-Request-Id", "of-" + name)
                .contentType(ContentType.JSON)
                .body(Map.of("account", name, "password", Tokens.PASSWORD))
                .post("/api/v1/tokens")
                .then()
                .statusCode(200);
        events("SIGNED_IN", name)
                .body("items[0].account", equalTo(name), "items[0].subject", equalTo("tokens"))
                .body("items[0].request", equalTo("of-" + name), "items[0].detail", nullValue());
    }

    @Test
    void a_refused_sign_in_is_noted_but_a_name_that_nobody_has_is_not_kept() {
        String name = Tokens.fresh("REVIEWER");
        signInWrong(name);
        events("SIGN_IN_REFUSED", name).body("items[0].detail", equalTo("WRONG_CREDENTIALS"));
        signInWrong("my-password-by-mistake");
        events("SIGN_IN_REFUSED", "my-password-by-mistake").body("total", equalTo(0));
    }

    @Test
    void changes_of_accounts_are_noted_with_who_made_them() {
        String name = Tokens.fresh("REVIEWER");
        String seen = given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/accounts/" + name)
                .header("ETag");
        given().auth()
                .oauth2(Tokens.admin())
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(Map.of("roles", List.of("EVALUATOR")))
                .put("/api/v1/accounts/" + name + "/duties")
                .then()
                .statusCode(200);
        events("DUTIES_CHANGED", "admin")
                .body("items[0].subject", equalTo(name), "items[0].detail", equalTo("[EVALUATOR]"));
    }

    @Test
    void what_is_refused_and_what_is_signed_off_is_noted_as_soon_as_it_is_answered() {
        String name = Tokens.fresh("TASK_FORCE");
        String token = Tokens.of(name, Tokens.PASSWORD);
        given().auth().oauth2(token).get("/api/v1/accounts").then().statusCode(403);
        given().auth()
                .oauth2(token)
                .post("/api/v1/edition-candidates/7/sign-off")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(token)
                .get("/api/v1/edition-candidates/7/files/all.csv")
                .then()
                .statusCode(200);
        given().auth().oauth2(token).get("/api/v1/edition-candidates").then().statusCode(200);
        eventually("REFUSED", name, "GET /api/v1/accounts", "403");
        eventually("SIGN_OFF", name, "POST /api/v1/edition-candidates/7/sign-off", "200");
        eventually("EXPORT", name, "GET /api/v1/edition-candidates/7/files/all.csv", "200");
        events(null, name).body("items.subject", not(hasItem("GET /api/v1/edition-candidates")));
    }

    @Test
    void events_that_come_side_by_side_make_one_chain() {
        CompletableFuture.allOf(IntStream.range(0, 40)
                        .mapToObj(i -> CompletableFuture.runAsync(
                                () -> audit.note(new Happening(AuditKind.EXPORT, "many", "file " + i, null))))
                        .toArray(CompletableFuture[]::new))
                .join();
        verification(Tokens.of("TASK_FORCE")).body("intact", equalTo(true), "brokenAt", nullValue());
        events("EXPORT", "many").body("total", equalTo(40), "items.account", everyItem(equalTo("many")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set detail = 'x' where number = 1",
                "delete from audit_event where number = 1",
                "truncate audit_event"
            })
    void the_database_refuses_to_change_the_log(String change) {
        audit.note(new Happening(AuditKind.EXPORT, "somebody", null, null));
        assertThatThrownBy(() -> execute(change)).hasMessageContaining("nothing in it is changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set account = 'another' where number = %d",
                "update audit_event set noted_at = noted_at + interval '1 second' where number = %d",
                "update audit_event set detail = null, subject = 'file' || 'a' where number = %d",
                "update audit_event set hash = sha256('x') where number = %d",
                "delete from audit_event where number = %d"
            })
    void whoever_gets_round_the_database_is_found_out(String change) throws SQLException {
        for (String detail : List.of("a", "b", "c")) {
            audit.note(new Happening(AuditKind.EXPORT, "somebody", "file", detail));
        }
        String reader = Tokens.of("TASK_FORCE");
        long broken = last() - 1;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table audit_kept as select * from audit_event");
            statement.execute("alter table audit_event disable trigger user");
            try {
                assertThat(statement.executeUpdate(change.formatted(broken))).isOne();
                long found = verification(reader)
                        .body("intact", equalTo(false))
                        .extract()
                        .jsonPath()
                        .getLong("brokenAt");
                assertThat(found).isBetween(broken, broken + 1);
            } finally {
                statement.execute("truncate audit_event");
                statement.execute("insert into audit_event select * from audit_kept");
                statement.execute("drop table audit_kept");
                statement.execute("alter table audit_event enable trigger user");
            }
        }
        verification(reader).body("intact", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT", "REVIEWER", "EVALUATOR"})
    void other_roles_do_not_read_the_log(String role) {
        String token = Tokens.of(role);
        given().auth().oauth2(token).get("/api/v1/audit-events").then().statusCode(403);
        given().auth()
                .oauth2(token)
                .get("/api/v1/audit-events/verification")
                .then()
                .statusCode(403);
    }

    private static void signInWrong(String name) {
        given().contentType(ContentType.JSON)
                .body(Map.of("account", name, "password", "wrong"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse events(String kind, String account) {
        var request = given().auth().oauth2(Tokens.admin()).queryParam("account", account);
        return (kind == null ? request : request.queryParam("kind", kind))
                .queryParam("size", 100)
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200);
    }

    private static void eventually(String kind, String account, String subject, String detail) {
        for (int attempt = 0; attempt < 100; attempt++) {
            var found = events(kind, account).extract().jsonPath();
            if (found.getInt("total") > 0) {
                assertThat(found.getString("items[0].subject")).isEqualTo(subject);
                assertThat(found.getString("items[0].detail")).isEqualTo(detail);
                return;
            }
        }
        throw new AssertionError("not noted: " + kind + " by " + account);
    }

    private static ValidatableResponse verification(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/audit-events/verification")
                .then()
                .statusCode(200);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private long last() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(number) from audit_event")) {
            row.next();
            return row.getLong(1);
        }
    }
}

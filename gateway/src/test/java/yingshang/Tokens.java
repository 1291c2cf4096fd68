package yingshang;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;

/** Signing in, for tests. */
public final class Tokens {

    /** Password of every account made here. */
    public static final String PASSWORD = "correct horse battery";

    private Tokens() {}

    /** A token of the first administrator. */
    public static String admin() {
        return of("admin", TestPostgres.ADMIN_PASSWORD);
    }

    /** A token of a fresh or known account with that role, named after it. */
    public static String of(String role) {
        String name = "a-" + role.toLowerCase().replace('_', '-');
        make(Map.of(
                "name",
                name,
                "password",
                PASSWORD,
                "roles",
                List.of(role),
                "department",
                "power-supply",
                "regions",
                List.of("370306")));
        return of(name, PASSWORD);
    }

    /** Makes an account, unless there is one of that name. */
    public static void make(Map<String, Object> account) {
        given().auth()
                .oauth2(admin())
                .contentType(ContentType.JSON)
                .body(account)
                .post("/api/v1/accounts");
    }

    /** A token for these credentials. */
    public static String of(String account, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("account", account, "password", password))
                .post("/api/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}

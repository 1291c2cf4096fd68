package yingshang;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Signing in, for tests. */
public final class Tokens {

    /** Password of every account made here. */
    public static final String PASSWORD = "correct horse battery";

    private static final String TEMPORARY = "only until the owner changes it";

    /** Tokens of accounts that no test signs out, by port and account: signing in is slow, and limited. */
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of the first administrator. */
    public static String admin() {
        return kept("admin", () -> of("admin", TestPostgres.ADMIN_PASSWORD));
    }

    /** A token of a fresh or known account with that role, named after it. */
    public static String of(String role) {
        String name = "a-" + role.toLowerCase().replace('_', '-');
        return kept(name, () -> made(name, role));
    }

    private static String kept(String name, Supplier<String> signIn) {
        String known = KEPT.get(RestAssured.port + " " + name);
        if (known == null) {
            known = signIn.get();
            KEPT.put(RestAssured.port + " " + name, known);
        }
        return known;
    }

    private static String made(String name, String role) {
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

    /** Makes an account, unless there is one of that name, and chooses its password as its owner. */
    public static void make(Map<String, Object> account) {
        Map<String, Object> wanted = new HashMap<>(account);
        wanted.put("password", TEMPORARY);
        int made = create(wanted);
        if (made == 201) {
            given().contentType(ContentType.JSON)
                    .body(Map.of(
                            "account",
                            account.get("name"),
                            "password",
                            TEMPORARY,
                            "newPassword",
                            account.get("password")))
                    .post("/api/v1/passwords")
                    .then()
                    .statusCode(204);
        }
    }

    /** Makes an account as it is asked for, with its temporary password; the status of the answer. */
    public static int create(Map<String, Object> account) {
        return given().auth()
                .oauth2(admin())
                .contentType(ContentType.JSON)
                .body(account)
                .post("/api/v1/accounts")
                .statusCode();
    }

    /** Makes a fresh account with that role, whose name nobody has; its name. */
    public static String fresh(String role) {
        String name = "fresh-" + UUID.randomUUID();
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
        return name;
    }

    /** A token for these credentials. */
    public static String of(String account, String password) {
        return pair(account, password).get("accessToken");
    }

    /** An access token and a refresh token for these credentials. */
    public static Map<String, String> pair(String account, String password) {
        JsonPath answer = given().contentType(ContentType.JSON)
                .body(Map.of("account", account, "password", password))
                .post("/api/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return Map.of("accessToken", answer.getString("accessToken"), "refreshToken", answer.getString("refreshToken"));
    }
}

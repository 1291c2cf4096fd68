package yingshang.journey;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

/** An account that a test makes for itself, so that those of the demonstration stay as they are. */
final class OwnAccount {

    static final String PASSWORD = "chosen by its owner 1";

    private static final String TEMPORARY = "until its owner changes it";

    private OwnAccount() {}

    /** Makes an account without department and chooses its password as its owner. */
    static void made(Demonstration.Suite suite, String name, String role) {
        People people = new People(suite.url());
        given().spec(people.signedIn("demo-admin", suite.password("demo-admin")))
                .body(Map.of("name", name, "password", TEMPORARY, "roles", List.of(role)))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        given().spec(people.anybody())
                .body(Map.of("account", name, "password", TEMPORARY, "newPassword", PASSWORD))
                .post("/api/v1/passwords")
                .then()
                .statusCode(204);
    }
}

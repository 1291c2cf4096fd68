package yingshang.journey;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The people of the journey, signed in at the gateway. */
final class People {

    static final String PASSWORD = "journey through all services 1";

    private static final String TEMPORARY = "until its owner changes it";

    private final String url;

    People(String url) {
        this.url = url;
    }

    /** Somebody who has not signed in. */
    RequestSpecification anybody() {
        return given().baseUri(url).header("Accept-Language", "en").contentType("application/json");
    }

    RequestSpecification signedIn(String account) {
        return signedIn(account, PASSWORD);
    }

    RequestSpecification signedIn(String account, String password) {
        String token = anybody()
                .body(Map.of("account", account, "password", password))
                .post("/api/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return anybody().header("Authorization", "Bearer " + token);
    }

    /** The same person, who asks here. */
    RequestSpecification as(RequestSpecification person) {
        return given().spec(person).baseUri(url);
    }

    /** Creates the accounts of a journey as the administrator. */
    void join(String adminPassword) {
        RequestSpecification admin = signedIn("admin", adminPassword);
        account(admin, "clerk", "DEPARTMENT", "power-supply-centre");
        account(admin, "neighbour", "DEPARTMENT", "tax-bureau");
        account(admin, "reviewer", "REVIEWER", null);
        account(admin, "task-force", "TASK_FORCE", null);
        account(admin, "evaluator", "EVALUATOR", null);
    }

    /** Creates an account without a department, with {@link #PASSWORD}. */
    void join(RequestSpecification admin, String name, String role) {
        account(admin, name, role, null);
    }

    private void account(RequestSpecification admin, String name, String role, String department) {
        Map<String, Object> account = new java.util.HashMap<>();
        account.put("name", name);
        account.put("password", TEMPORARY);
        account.put("roles", List.of(role));
        account.put("department", department);
        account.put("regions", department == null ? List.of() : List.of("370306"));
        given().spec(admin).body(account).post("/api/v1/accounts").then().statusCode(201);
        anybody()
                .body(Map.of("account", name, "password", TEMPORARY, "newPassword", PASSWORD))
                .post("/api/v1/passwords")
                .then()
                .statusCode(204);
    }
}

package yingshang.appeals;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yingshang.As;
import yingshang.Given;
import yingshang.MovableClock;

/** What tests do with appeals; everything in a region of its own. */
final class Appealing {

    static final String DEPARTMENT = "power-supply";

    private final String region;
    private String id;
    private String number;
    private String code;

    Appealing() {
        this(Given.aRegion());
    }

    Appealing(String region) {
        this.region = region;
    }

    /** The clock of the service says this, in Shanghai. */
    static void itIs(String local) {
        MovableClock.ahead(Duration.between(Instant.now(), at(local)));
    }

    static Instant at(String local) {
        return OffsetDateTime.parse((local.length() == 16 ? local + ":00" : local) + "+08:00")
                .toInstant();
    }

    /** What {@code POST /appeals} takes. */
    static Map<String, Object> request(String region, Map<String, ?> more) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "kind", "general",
                "channel", "platform",
                "region", region,
                "title", "The meter has not been moved",
                "text", "We asked for it in July.",
                "enterprise", "Zhoucun Silk Ltd",
                "contact", "0533-6000000"));
        request.putAll(more);
        return request;
    }

    /** The task force registers it. */
    Appealing registered(Map<String, ?> more) {
        return kept(register(As.taskForce(), more));
    }

    Appealing registered() {
        return registered(Map.of());
    }

    /** The department registers it, and it is its own. */
    Appealing received(Map<String, ?> more) {
        return kept(register(department("clerk"), more));
    }

    ValidatableResponse register(RequestSpecification who, Map<String, ?> more) {
        return who.body(request(region, more)).post("/api/v1/appeals").then();
    }

    private Appealing kept(ValidatableResponse registered) {
        registered.statusCode(201);
        id = registered.extract().path("appeal.id");
        number = registered.extract().path("appeal.number");
        code = registered.extract().path("code");
        return this;
    }

    Appealing transferred() {
        step(As.taskForce(), "transfer", Map.of("department", DEPARTMENT)).statusCode(200);
        return this;
    }

    Appealing answered() {
        step(department("clerk"), "answer", Map.of("text", "We come on Monday."))
                .statusCode(200);
        return this;
    }

    Appealing resolved() {
        step(department("clerk"), "resolution", Map.of("text", "The meter was moved."))
                .statusCode(200);
        return this;
    }

    ValidatableResponse step(RequestSpecification who, String step, Map<String, ?> body) {
        return who.body(body).post("/api/v1/appeals/" + id + "/" + step).then();
    }

    ValidatableResponse shown() {
        return As.taskForce().get("/api/v1/appeals/" + id).then().statusCode(200);
    }

    ValidatableResponse lookedUp(String typed) {
        return As.nobody()
                .body(Map.of("number", number, "code", typed))
                .post("/api/v1/appeal-lookups")
                .then();
    }

    List<String> events() {
        return As.taskForce().get("/api/v1/appeals/" + id + "/events?size=100").path("items.kind");
    }

    RequestSpecification department(String name) {
        return As.department(name, DEPARTMENT, List.of(region));
    }

    /** What was told about this appeal, to whoever asks, as one kind. */
    List<String> told(RequestSpecification who, String kind) {
        List<String> told = new ArrayList<>();
        List<String> titles;
        int page = 0;
        do {
            titles = given().spec(who)
                    .get("/api/v1/notifications?size=100&kind=" + kind + "&page=" + page++)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.title");
            titles.stream().filter(title -> title.contains(number)).forEach(told::add);
        } while (!titles.isEmpty());
        return told;
    }

    static void watch() {
        As.taskForce().post("/api/v1/filing-jobs/appeals/runs").then().statusCode(201);
    }

    String id() {
        return id;
    }

    String number() {
        return number;
    }

    String code() {
        return code;
    }

    String region() {
        return region;
    }
}

package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One measurement from a department's desk to a score, and what must survive on the way.
 *
 * <p>The steps build on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {

    private static final String TIME = "getting-electricity.time.standard-case";
    private static final String READY = "Yingshang is running";
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    @TempDir
    static Path directory;

    private static Launcher suite;
    private static People people;

    @BeforeAll
    static void start() throws Exception {
        suite = new Launcher(directory);
        suite.start(READY);
        people = new People(suite.url());
        people.join(suite.secret("admin-password"));
    }

    @AfterAll
    static void stop() throws Exception {
        suite.clear();
    }

    @Test
    @Order(1)
    void everybody_sees_the_reference_data_through_the_door() {
        total("/api/v1/indicators", 18);
        total("/api/v1/targets", 122);
        total("/api/v1/service-items", 392);
        people.anybody()
                .get("/api/v1/service-items/reductions?list=town&category=行政许可")
                .then()
                .body("items", equalTo(26), "statutoryDays", equalTo(438), "committedDays", equalTo(127));
        people.anybody().get("/openapi").then().statusCode(200);
        people.anybody().get("/docs").then().statusCode(200);
        people.anybody().get("/").then().statusCode(200);
    }

    @Test
    @Order(2)
    void nobody_gets_in_who_has_not_signed_in() {
        people.anybody().get("/api/v1/filings").then().statusCode(401).contentType("application/problem+json");
        people.anybody().put("/api/v1/intake/measurements").then().statusCode(404);
        given().spec(people.signedIn("evaluator"))
                .body(Map.of("period", "2020-S2", "demonstration", false))
                .post("/api/v1/rounds")
                .then()
                .statusCode(403);
    }

    @Test
    @Order(3)
    void an_accepted_value_becomes_a_score() throws Exception {
        accept(submit("2020-S2", 80));
        await("/api/v1/scores?region=370306&period=2020-S2&node=" + TIME, "items.score", "[73.04348]");
        people.anybody()
                .get("/api/v1/measurements?region=370306&period=2020-S2")
                .then()
                .body("items.scenario", contains(TIME), "items.department", contains("power-supply-centre"));
    }

    @Test
    @Order(4)
    void a_returned_value_is_mended_and_becomes_a_reduction() throws Exception {
        String filing = submit("2021-S1", 78);
        given().spec(people.signedIn("reviewer"))
                .body(Map.of("decision", "return", "reason", "This is the figure of another half-year."))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then()
                .statusCode(201)
                .body("status", equalTo("returned"));
        String tag = given().spec(people.signedIn("clerk"))
                .get("/api/v1/filings/" + filing)
                .header("ETag");
        given().spec(people.signedIn("clerk"))
                .header("If-Match", tag)
                .body(Map.of("entries", List.of(entry(60))))
                .put("/api/v1/filings/" + filing + "/entries")
                .then()
                .statusCode(200);
        hand(filing);
        accept(filing);
        await("/api/v1/reductions?region=370306&period=2021-S1", "items.baseline.reductionShare", "[0.25]");
    }

    @Test
    @Order(5)
    void a_department_neither_sees_nor_reviews_what_is_not_its_own_to() {
        String filing = given().spec(people.signedIn("task-force"))
                .get("/api/v1/filings?region=370306")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("items[0].id");
        given().spec(people.signedIn("neighbour"))
                .get("/api/v1/filings/" + filing)
                .then()
                .statusCode(404);
        given().spec(people.signedIn("clerk"))
                .body(Map.of("decision", "accept"))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then()
                .statusCode(403);
    }

    @Test
    @Order(6)
    void what_was_accepted_survives_the_killing_of_a_service_and_of_the_database() throws Exception {
        suite.kill("filings-service");
        assertThat(suite.awaitEnd(STOPS_WITHIN)).isNotZero();
        assertThat(suite.running()).isEmpty();
        suite.start(READY);
        suite.kill("bin/postgres");
        assertThat(suite.awaitEnd(STOPS_WITHIN)).isNotZero();
        suite.start(READY);
        people.anybody()
                .get("/api/v1/scores?region=370306&period=2021-S1&node=" + TIME)
                .then()
                .body("items.score", contains(81.73913f));
        given().spec(people.signedIn("clerk"))
                .get("/api/v1/filings")
                .then()
                .body("items.status", everyItem(equalTo("accepted")), "total", equalTo(2));
    }

    @Test
    @Order(7)
    void the_launcher_stops_in_time_and_leaves_nothing_behind() throws Exception {
        suite.terminate(STOPS_WITHIN);
        assertThat(suite.running()).isEmpty();
    }

    /** Opens a round, files a value in it and hands it in; returns the filing. */
    private static String submit(String period, int days) {
        String round = given().spec(people.signedIn("task-force"))
                .body(Map.of("period", period, "demonstration", false))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String filing = given().spec(people.signedIn("clerk"))
                .body(Map.of(
                        "round",
                        round,
                        "region",
                        "370306",
                        "indicator",
                        "getting-electricity",
                        "entries",
                        List.of(entry(days))))
                .post("/api/v1/filings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        hand(filing);
        return filing;
    }

    private static void hand(String filing) {
        given().spec(people.signedIn("clerk"))
                .post("/api/v1/filings/" + filing + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("submitted"));
    }

    private static void accept(String filing) {
        given().spec(people.signedIn("reviewer"))
                .body(Map.of("decision", "accept"))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then()
                .statusCode(201)
                .body("status", equalTo("accepted"));
    }

    private static Map<String, Object> entry(int days) {
        return Map.of("scenario", TIME, "unit", "day", "value", days);
    }

    private static void total(String path, int expected) {
        people.anybody().get(path).then().statusCode(200).body("total", equalTo(expected));
    }

    /** Asks until {@code json} at {@code path} reads {@code expected}; says how long that took. */
    private static void await(String path, String json, String expected) throws InterruptedException {
        long begun = System.nanoTime();
        String found = null;
        while (System.nanoTime() - begun < Duration.ofSeconds(30).toNanos()) {
            JsonPath answer =
                    people.anybody().get(path).then().statusCode(200).extract().jsonPath();
            found = String.valueOf(answer.<Object>get(json));
            if (expected.equals(found)) {
                System.out.printf("seen %d ms after acceptance: %s%n", (System.nanoTime() - begun) / 1_000_000, path);
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(path + " said " + found + " instead of " + expected);
    }
}

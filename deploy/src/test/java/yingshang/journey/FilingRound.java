package yingshang.journey;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A round of demonstration data for one indicator in one region, in which nothing has been filed yet. */
final class FilingRound {

    static final String REGION = "370306";
    static final String STEPS = "starting-a-business.procedures.standard-case";
    static final String TIME = "starting-a-business.time.standard-case";
    static final String SIMPLE = "starting-a-business.time.registration-simple";
    static final String GENERAL = "starting-a-business.time.registration-general";
    static final String COST = "starting-a-business.cost.standard-case";
    static final String SEALS = "starting-a-business.cost.seals-and-tax-device";

    private static final String INDICATOR = "starting-a-business";
    private static final String PERIOD = "2022-S1";
    private static final String CLERK = "demo-department";
    private static final String TASK_FORCE = "demo-task-force";

    private final People people;
    private final Demonstration.Suite suite;
    private final String id;

    /** Opens the round, and closes the one of an earlier test. */
    FilingRound(Demonstration.Suite suite) {
        this.suite = suite;
        this.people = new People(suite.url());
        List<String> earlier = as(TASK_FORCE)
                .queryParams(Map.of("period", PERIOD, "status", "open"))
                .get("/api/v1/rounds")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.createdBy == 'demo-task-force' && it.indicators == ['" + INDICATOR
                        + "'] }.id");
        earlier.forEach(round -> as(TASK_FORCE)
                .post("/api/v1/rounds/" + round + "/closure")
                .then()
                .statusCode(200));
        Instant closes = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        this.id = as(TASK_FORCE)
                .body(Map.of(
                        "period",
                        PERIOD,
                        "closesAt",
                        closes.toString(),
                        "indicators",
                        List.of(INDICATOR),
                        "regions",
                        List.of(REGION),
                        "demonstration",
                        true))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification as(String account) {
        return given().spec(people.signedIn(account, suite.password(account)));
    }

    String id() {
        return id;
    }

    /** Where the desk shows what is due in the round. */
    String path() {
        return "/filing?round=" + id;
    }

    ValidatableResponse filing(String filing) {
        return as(CLERK).get("/api/v1/filings/" + filing).then().statusCode(200);
    }

    /** The one filing of the round. */
    ValidatableResponse entries() {
        String filing = as(CLERK)
                .queryParam("round", id)
                .get("/api/v1/filings")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return filing(filing);
    }

    /** A filing that another program has begun. */
    String begun() {
        return as(CLERK)
                .body(Map.of(
                        "round",
                        id,
                        "region",
                        REGION,
                        "indicator",
                        INDICATOR,
                        "entries",
                        List.of(
                                Map.of("scenario", TIME, "unit", "day", "value", 30),
                                Map.of("scenario", STEPS, "unit", "count", "value", 2))))
                .post("/api/v1/filings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Uploads three cases and a row that is none. */
    String cases() {
        String file = "办件编号,受理时间,办结时间\nA,2022-03-01,2022-03-09\nB,2022-03-01,2022-03-11\n"
                + "C,2022-03-02,2022-03-20\nD,2022-03-09,2022-03-02\n";
        return as(CLERK)
                .contentType("text/csv")
                .queryParams(Map.of("round", id, "region", REGION, "scenario", TIME, "name", "cases.csv"))
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/case-uploads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The form as the clerk downloads it. */
    FilledForm form() throws Exception {
        return new FilledForm(as(CLERK)
                .get("/api/v1/rounds/" + id + "/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    ValidatableResponse events(String filing) {
        return as(CLERK)
                .get("/api/v1/filings/" + filing + "/events?size=100")
                .then()
                .statusCode(200);
    }

    /** The reviewer accepts a filing. */
    void accept(String filing) {
        as("demo-reviewer")
                .body(Map.of("decision", "accept"))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then()
                .statusCode(201);
    }

    /** The reviewer returns one entry. */
    void giveBack(String filing, String scenario, String reason) {
        as("demo-reviewer")
                .body(Map.of(
                        "decision",
                        "return",
                        "reasonCode",
                        "implausible",
                        "entries",
                        List.of(Map.of("scenario", scenario, "reasonCode", "other", "reason", reason))))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then()
                .statusCode(201);
    }
}

package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What people do with one department's filing of one month: each method is one thing somebody sends. */
final class FiledMonth {

    static final String REGION = "370306";
    static final String PERIOD = "2021-08";
    static final String INDICATOR = "getting-electricity";
    static final String TIME = "getting-electricity.time.standard-case";
    static final String PROCEDURES = "getting-electricity.procedures.standard-case";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration SCORED_WITHIN = Duration.ofSeconds(30);

    private final People people;
    private final String round;
    private String filing;

    /** Opens the month's round as the task force. */
    FiledMonth(People people) {
        this.people = people;
        Instant closes = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        this.round = as("task-force")
                .body(Map.of(
                        "period",
                        PERIOD,
                        "closesAt",
                        closes.toString(),
                        "indicators",
                        List.of(INDICATOR),
                        "regions",
                        List.of(REGION)))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    RequestSpecification as(String name) {
        return given().spec(people.signedIn(name));
    }

    ValidatableResponse get(String who, String path) {
        return as(who).get("/api/v1" + path).then();
    }

    /** A list narrowed to this round. */
    ValidatableResponse list(String who, String path) {
        return as(who).queryParam("round", round).get("/api/v1" + path).then();
    }

    String path() {
        return "/filings/" + filing;
    }

    String filing() {
        return filing;
    }

    /** The form as the clerk downloads it. */
    FilledForm form() throws Exception {
        return new FilledForm(get("clerk", "/rounds/" + round + "/template")
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    ValidatableResponse send(FilledForm form, boolean dryRun, String key) throws Exception {
        return as("clerk")
                .contentType(XLSX)
                .header("Idempotency-Key", key)
                .queryParams(Map.of("mode", "valid-rows", "name", "month.xlsx", "dryRun", dryRun))
                .body(form.bytes())
                .post("/api/v1/rounds/" + round + "/imports")
                .then();
    }

    /** Takes the filing that the import has made as the one of this month. */
    ValidatableResponse found() {
        ValidatableResponse filings = list("clerk", "/filings").statusCode(200).body("total", equalTo(1));
        filing = filings.extract().path("items[0].id");
        return filings;
    }

    /** Uploads the cases of the scenario of time. */
    ValidatableResponse cases(String file) {
        return as("clerk")
                .contentType("text/csv")
                .queryParams(Map.of("round", round, "region", REGION, "scenario", TIME, "name", "cases.csv"))
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/case-uploads")
                .then();
    }

    ValidatableResponse adopt(String upload, String statistic) {
        return as("clerk")
                .header("If-Match", tag())
                .body(Map.of("upload", upload, "statistic", statistic))
                .post("/api/v1" + path() + "/adoptions")
                .then();
    }

    ValidatableResponse attach(String name, String scenario) {
        return as("clerk")
                .contentType("application/pdf")
                .queryParams(Map.of("name", name, "scenario", scenario))
                .body("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1" + path() + "/attachments")
                .then();
    }

    ValidatableResponse edit(int days, int procedures) {
        return as("clerk")
                .header("If-Match", tag())
                .body(Map.of("entries", List.of(entry(TIME, "day", days), entry(PROCEDURES, "count", procedures))))
                .put("/api/v1" + path() + "/entries")
                .then();
    }

    void step(String who, String step, Map<String, Object> body, String status) {
        as(who).body(body)
                .post("/api/v1" + path() + "/" + step)
                .then()
                .statusCode(200)
                .body("status", equalTo(status));
    }

    void review(Map<String, Object> decision) {
        as("reviewer")
                .body(decision)
                .post("/api/v1" + path() + "/reviews")
                .then()
                .statusCode(201);
    }

    /** Waits until the scores of the month's time read {@code expected}. */
    void awaitScores(String expected) throws InterruptedException {
        long deadline = System.nanoTime() + SCORED_WITHIN.toNanos();
        String found;
        do {
            Thread.sleep(100);
            JsonPath answer = people.anybody()
                    .queryParams(Map.of("region", REGION, "period", PERIOD, "node", TIME))
                    .get("/api/v1/scores")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found = String.valueOf(answer.<Object>get("items.score"));
        } while (!expected.equals(found) && System.nanoTime() < deadline);
        assertThat(found).isEqualTo(expected);
    }

    private String tag() {
        return get("clerk", path()).statusCode(200).extract().header("ETag");
    }

    private static Map<String, Object> entry(String scenario, String unit, int value) {
        return Map.of("scenario", scenario, "unit", unit, "value", value);
    }
}

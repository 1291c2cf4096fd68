package yingshang.journey;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A round of demonstration data for one test, with filings that repeat what was accepted last; closed afterwards. */
final class DeskRound implements AutoCloseable {

    /** Whose accepted values are filed again. */
    private static final String EARLIER = "2021-S1";

    private final People people;
    private final Demonstration.Suite suite;
    private final String region;
    private final String id;

    DeskRound(Demonstration.Suite suite, String period, String region, List<String> indicators) {
        this.suite = suite;
        this.people = new People(suite.url());
        this.region = region;
        Instant closes = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> round = Map.of(
                "period",
                period,
                "demonstration",
                true,
                "closesAt",
                closes.toString(),
                "indicators",
                indicators,
                "regions",
                List.of(region));
        this.id = as("demo-task-force")
                .body(round)
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String id() {
        return id;
    }

    RequestSpecification as(String account) {
        return given().spec(people.signedIn(account, suite.password(account)));
    }

    ValidatableResponse get(String account, String path) {
        return as(account).get("/api/v1" + path).then().statusCode(200);
    }

    /** Submits the department's filing for an indicator, its first value changed by this factor. */
    String file(String indicator, String factor) {
        List<Map<String, Object>> entries = earlier(indicator);
        Map<String, Object> first = entries.stream()
                .filter(one -> one.get("value") != null)
                .findFirst()
                .orElseThrow();
        BigDecimal value = new BigDecimal(first.get("value").toString());
        first.put(
                "value",
                value.multiply(new BigDecimal(factor)).setScale(value.scale(), java.math.RoundingMode.HALF_UP));
        String filing = as("demo-department")
                .body(Map.of("round", id, "region", region, "indicator", indicator, "entries", entries))
                .post("/api/v1/filings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("demo-department")
                .post("/api/v1/filings/" + filing + "/submission")
                .then()
                .statusCode(200);
        return filing;
    }

    private List<Map<String, Object>> earlier(String indicator) {
        String round = get("demo-task-force", "/rounds?size=100&period=" + EARLIER)
                .extract()
                .path("items.find { it.demonstration }.id");
        JsonPath filed = get(
                        "demo-task-force", "/filings?round=" + round + "&region=" + region + "&indicator=" + indicator)
                .extract()
                .jsonPath();
        List<Map<String, Object>> entries = filed.getList("items[0].entries");
        return entries.stream().map(DeskRound::again).toList();
    }

    private static Map<String, Object> again(Map<String, Object> entry) {
        Map<String, Object> again = new HashMap<>();
        List.of("scenario", "unit", "value", "special").forEach(key -> {
            if (entry.get(key) != null) {
                again.put(key, entry.get(key));
            }
        });
        return again;
    }

    @Override
    public void close() {
        as("demo-task-force").post("/api/v1/rounds/" + id + "/closure").then().statusCode(200);
    }
}

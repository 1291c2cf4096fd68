package yingshang.inspections;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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

/** What tests do with inspections: an outlet, whose form has nine items, in a region of its own. */
final class Inspecting {

    static final String FORM = "partner-outlet";
    static final List<Integer> POSSIBLE = List.of(15, 15, 10, 10, 10, 10, 10, 10, 10);
    static final String DEPARTMENT = "power-supply";

    private final String region;
    private String site;
    private String id;

    Inspecting() {
        this(Given.aRegion());
    }

    Inspecting(String region) {
        this.region = region;
    }

    /** The clock of the service says this, in Shanghai. */
    static void itIs(String local) {
        MovableClock.ahead(Duration.between(Instant.now(), at(local)));
    }

    static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }

    Inspecting site(String name) {
        site = add(As.taskForce(), FORM, name).statusCode(201).extract().path("id");
        return this;
    }

    ValidatableResponse add(RequestSpecification who, String form, String name) {
        return who.body(Map.of("form", form, "name", name, "region", region, "department", DEPARTMENT))
                .post("/api/v1/inspection-sites")
                .then();
    }

    Inspecting opened(String period) {
        id = open(As.taskForce(), period).statusCode(201).extract().path("inspection.id");
        return this;
    }

    ValidatableResponse open(RequestSpecification who, String period) {
        return who.body(Map.of("site", site, "period", period))
                .post("/api/v1/inspections")
                .then();
    }

    Inspecting assessed() {
        assess(department("clerk"), POSSIBLE).statusCode(200);
        return this;
    }

    ValidatableResponse assess(RequestSpecification who, List<? extends Number> points) {
        List<Map<String, Object>> scores = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            scores.add(Map.of("item", i + 1, "points", points.get(i)));
        }
        return who.body(Map.of("scores", scores))
                .put("/api/v1/inspections/" + id + "/self-assessment")
                .then();
    }

    /** Every item has all its points, but these have half a point less, a finding, and so many working days. */
    Inspecting concluded(int workingDays, Integer... wrong) {
        conclude(As.reviewer(), scores(workingDays, List.of(wrong))).statusCode(200);
        return this;
    }

    ValidatableResponse conclude(RequestSpecification who, List<Map<String, Object>> scores) {
        return who.body(Map.of("scores", scores))
                .post("/api/v1/inspections/" + id + "/conclusion")
                .then();
    }

    static List<Map<String, Object>> scores(int workingDays, List<Integer> wrong) {
        List<Map<String, Object>> scores = new ArrayList<>();
        for (int i = 1; i <= POSSIBLE.size(); i++) {
            BigDecimal all = BigDecimal.valueOf(POSSIBLE.get(i - 1));
            Map<String, Object> score = new HashMap<>(Map.of("item", i, "points", all));
            if (wrong.contains(i)) {
                score.put("points", all.subtract(new BigDecimal("0.5")));
                score.put("finding", "not as it should be");
                score.put("workingDays", workingDays);
            }
            scores.add(score);
        }
        return scores;
    }

    ValidatableResponse attach(RequestSpecification who, String more) {
        return who.contentType("application/pdf")
                .body("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/inspections/" + id + "/attachments?name=register.pdf" + more)
                .then();
    }

    String finding(int item) {
        return shown().extract().path("findings.find { it.item == " + item + " }.id");
    }

    ValidatableResponse report(RequestSpecification who, String finding) {
        return who.body(Map.of("report", "mended"))
                .post("/api/v1/inspection-findings/" + finding + "/rectification")
                .then();
    }

    ValidatableResponse verify(RequestSpecification who, String finding, Map<String, ?> verdict) {
        return who.body(verdict)
                .post("/api/v1/inspection-findings/" + finding + "/verification")
                .then();
    }

    ValidatableResponse shown() {
        return As.taskForce().get("/api/v1/inspections/" + id).then().statusCode(200);
    }

    RequestSpecification department(String name) {
        return As.department(name, DEPARTMENT, List.of(region));
    }

    static void watch() {
        As.taskForce().post("/api/v1/filing-jobs/inspections/runs").then().statusCode(201);
    }

    String region() {
        return region;
    }

    String site() {
        return site;
    }

    String id() {
        return id;
    }
}

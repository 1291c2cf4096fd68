package yingshang;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Reform measures of one region, and the steps that tests take with them. */
public final class Measures {

    private static final String PATH = "/api/v1/reform-measures";
    private static final AtomicInteger CLAUSES = new AtomicInteger();

    private final String region;

    public Measures(String region) {
        this.region = region;
    }

    /** What a measure of the region needs; tests change it as they like. */
    public Map<String, Object> request(List<String> lead, LocalDate... due) {
        Map<String, Object> request = new HashMap<>();
        request.put("document", "测试〔2021〕1号");
        request.put("issued", "2021-08-05");
        request.put("clause", "1." + (1 + CLAUSES.getAndIncrement() % 900));
        request.put("set", Map.of("number", 1, "title", Map.of("zh", "获得电力", "en", "Getting electricity")));
        request.put("title", Map.of("zh", "简化低压工程行政审批", "en", "Simplify approvals"));
        request.put("region", region);
        request.put("indicator", "getting-electricity");
        request.put("lead", lead);
        request.put("responsible", List.of("another-department"));
        request.put("dueDates", List.of(due).stream().map(LocalDate::toString).toList());
        return request;
    }

    public String add(Map<String, Object> request) {
        return As.taskForce()
                .body(request)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String add(List<String> lead, LocalDate... due) {
        return add(request(lead, due));
    }

    public ValidatableResponse get(String id) {
        return As.taskForce().get(PATH + "/" + id).then().statusCode(200);
    }

    public ValidatableResponse report(RequestSpecification who, String id, Map<String, ?> report) {
        return who.body(report).post(PATH + "/" + id + "/reports").then();
    }

    /** Attaches a small file; different ones by their text. */
    public String attach(String department, String id, String text) {
        return as(department)
                .contentType("application/pdf")
                .body(("%PDF-1.7\n%" + text).getBytes(StandardCharsets.US_ASCII))
                .post(PATH + "/" + id + "/attachments?name=proof.pdf")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Attaches proof and claims. */
    public ValidatableResponse claim(String department, String id) {
        String proof = attach(department, id, "proof");
        return claimOn(department, id, proof);
    }

    /** Claims on an attachment that is there, or not. */
    public ValidatableResponse claimOn(String department, String id, String proof) {
        return step(as(department), id, "claim", Map.of("text", "done", "evidence", List.of(proof)));
    }

    public ValidatableResponse verify(String id, String decision) {
        return step(As.taskForce(), id, "verification", Map.of("decision", decision, "reason", "looked at on site"));
    }

    public ValidatableResponse step(RequestSpecification who, String id, String step, Map<String, ?> body) {
        return who.header("If-Match", "*")
                .body(body)
                .post(PATH + "/" + id + "/" + step)
                .then();
    }

    public RequestSpecification as(String department) {
        return As.department("of-" + department, department, List.of(region));
    }
}

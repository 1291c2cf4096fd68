package yingshang.publication;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import yingshang.As;

/** Editions as the task force publishes them. */
public final class Editions {

    private Editions() {}

    /** What is sent to publish a candidate; change what a test is about. */
    static Map<String, Object> request(int candidate, String kind) {
        Map<String, Object> request = new HashMap<>();
        request.put("candidate", candidate);
        request.put("kind", kind);
        return request;
    }

    static Map<String, Object> correction(int candidate, String kind, Integer corrects, String reason) {
        Map<String, Object> request = request(candidate, kind);
        request.put("corrects", corrects);
        request.put("reason", reason);
        return request;
    }

    static ValidatableResponse publish(Map<String, Object> request) {
        return As.taskForce().body(request).post("/api/v1/editions").then();
    }

    /** Number of a new edition of these periods. */
    public static int published(String... periods) {
        return publish(request(Candidates.approved(periods), "preliminary"))
                .statusCode(201)
                .extract()
                .path("number");
    }
}

package yingshang.publication;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yingshang.As;

/** Candidates as the task force freezes and signs them off. */
public final class Candidates {

    static final String EVALUATOR = "EVALUATOR";
    static final String FIRST = "first";
    static final String SECOND = "second";
    private static final String TASK_FORCE = "TASK_FORCE";

    private Candidates() {}

    static ValidatableResponse freeze(String... periods) {
        return As.role(FIRST, TASK_FORCE)
                .body(Map.of("periods", List.of(periods)))
                .post("/api/v1/edition-candidates")
                .then();
    }

    /** Number of a new candidate. */
    public static int frozen(String... periods) {
        return freeze(periods).statusCode(201).extract().path("id");
    }

    static ValidatableResponse signOff(String name, int candidate, boolean approved, String reason) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("approved", approved);
        decision.put("reason", reason);
        return As.role(name, TASK_FORCE)
                .body(decision)
                .post("/api/v1/edition-candidates/" + candidate + "/sign-off")
                .then();
    }

    /** Number of a new candidate that a second person has approved. */
    public static int approved(String... periods) {
        int candidate = frozen(periods);
        signOff(SECOND, candidate, true, null).statusCode(200);
        return candidate;
    }
}

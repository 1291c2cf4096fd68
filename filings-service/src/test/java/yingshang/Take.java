package yingshang;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Steps that tests take with a filing of {@code filer}. */
public final class Take {

    private Take() {}

    public static ValidatableResponse edit(String filing, String region, List<Map<String, Object>> entries) {
        return As.filer("filer", region)
                .header("If-Match", "*")
                .body(Map.of("entries", entries))
                .put("/api/v1/filings/" + filing + "/entries")
                .then();
    }

    public static ValidatableResponse attachment(String filing, String region) {
        return As.filer("filer", region)
                .contentType("application/pdf")
                .body("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/filings/" + filing + "/attachments?name=a.pdf")
                .then();
    }

    public static ValidatableResponse correction(String filing, String region) {
        return step(As.filer("filer", region), filing, "correction");
    }

    public static ValidatableResponse abandonment(String filing, String region) {
        return step(As.filer("filer", region), filing, "correction/abandonment");
    }

    public static ValidatableResponse withdrawal(String filing, String region) {
        return step(As.filer("filer", region), filing, "withdrawal");
    }

    public static ValidatableResponse step(RequestSpecification who, String filing, String step) {
        return who.body(Map.of("reason", "counted again"))
                .post("/api/v1/filings/" + filing + "/" + step)
                .then();
    }

    /** The reviewer gives back these scenarios, or everything when none is named. */
    public static ValidatableResponse giveBack(String filing, String... scenarios) {
        List<Map<String, String>> entries = Arrays.stream(scenarios)
                .map(scenario -> Map.of("scenario", scenario, "reasonCode", "implausible"))
                .toList();
        return review(filing, Map.of("decision", "return", "reasonCode", "wrong-period", "entries", entries));
    }

    public static ValidatableResponse review(String filing, Map<String, ?> decision) {
        return As.reviewer()
                .body(decision)
                .post("/api/v1/filings/" + filing + "/reviews")
                .then();
    }

    /** A correction of an accepted filing, submitted with these entries. */
    public static void submittedCorrection(String filing, String region, List<Map<String, Object>> entries) {
        correction(filing, region).statusCode(200);
        edit(filing, region, entries).statusCode(200);
        Given.submit(filing, region).statusCode(200);
    }
}

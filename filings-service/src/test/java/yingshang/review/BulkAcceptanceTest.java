package yingshang.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Filings that need no reading are accepted together; each of the others is told why not. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class BulkAcceptanceTest {

    private static final String PATH = "/api/v1/reviews/bulk-acceptance";

    private final String region = Given.aRegion();

    @Test
    void accepts_what_has_no_findings_but_such_as_inform() {
        String clean = submitted(Given.entries(20, 3));
        String incomplete = submitted(List.of(Given.entry(Given.TIME, "day", 20)));
        accept(As.reviewer(), seen(clean, 2), seen(incomplete, 2))
                .body("accepted", equalTo(2), "refused", equalTo(0))
                .body("items.id", equalTo(List.of(clean, incomplete)))
                .body("items[0].outcome", equalTo("accepted"), "items[0].problem", nullValue());
        Given.eventually(
                "delivered",
                () -> Given.taken(clean).size() == 2 && Given.taken(incomplete).size() == 1);
    }

    @Test
    void refuses_the_others_one_by_one_and_says_why() {
        Given.anAcceptedFiling(Given.aRound(), region, Given.entries(100, 3));
        String justified = submitted(List.of(
                Map.of("scenario", Given.TIME, "unit", "day", "value", 160, "justification", "one window"),
                Given.entry(Given.PROCEDURES, "procedure", 3)));
        String changed = submitted(Given.entries(90, 3));
        Take.giveBack(changed).statusCode(201);
        Given.submit(changed, region).statusCode(200);
        String draft = Given.aDraft(Given.aRound(), region, Given.entries(90, 3));
        String clean = submitted(Given.entries(90, 3));
        String nobody = UUID.randomUUID().toString();
        accept(
                        As.reviewer(),
                        seen(justified, 2),
                        seen(changed, 2),
                        seen(draft, 1),
                        seen(nobody, 1),
                        seen(clean, 2),
                        seen(clean, 2))
                .body("accepted", equalTo(1), "refused", equalTo(5))
                .body(
                        "items.problem",
                        equalTo(java.util.Arrays.asList(
                                "has-findings",
                                "filing-changed",
                                "filing-status",
                                "filing-not-found",
                                null,
                                "filing-changed")))
                .body("items[1].message", containsString("version 4"), "items[1].outcome", equalTo("refused"));
        As.reviewer().get("/api/v1/filings/" + changed).then().body("status", equalTo("submitted"));
        As.reviewer().get("/api/v1/filings/" + justified).then().body("status", equalTo("submitted"));
    }

    @Test
    void accepts_nothing_of_ones_own() {
        String own = submitted(Given.entries(20, 3));
        accept(As.department("filer", List.of("REVIEWER", "DEPARTMENT"), "power-supply", List.of(region)), seen(own, 2))
                .body("items.problem", equalTo(List.of("own-filing")));
    }

    @Test
    void takes_one_to_a_hundred_at_a_time() {
        String own = submitted(Given.entries(20, 3));
        for (List<?> filings : List.of(List.of(), Collections.nCopies(101, seen(own, 2)), List.of(Map.of("id", own)))) {
            As.reviewer().body(Map.of("filings", filings)).post(PATH).then().statusCode(400);
        }
    }

    private String submitted(List<Map<String, Object>> entries) {
        return Given.aSubmittedFiling(Given.aRound(), region, entries);
    }

    private static Map<String, Object> seen(String filing, int version) {
        return Map.of("id", filing, "version", version);
    }

    private static io.restassured.response.ValidatableResponse accept(RequestSpecification who, Map<?, ?>... filings) {
        return who.body(Map.of("filings", List.of(filings))).post(PATH).then().statusCode(200);
    }
}

package yingshang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What waits for a reviewer, in the order in which it should be read. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class QueueTest {

    private final String region = Given.aRegion();

    private String clean;
    private String incomplete;
    private String justified;

    @BeforeEach
    void given_three_filings_one_without_findings_one_incomplete_one_justified() {
        Given.anAcceptedFiling(Given.aRound(), region, Given.entries(100, 4));
        clean = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(100, 4));
        incomplete = Given.aSubmittedFiling(Given.aRound(), region, List.of(Given.entry(Given.TIME, "day", 100)));
        justified = Given.aSubmittedFiling(
                Given.aRound(),
                region,
                List.of(
                        Map.of("scenario", Given.TIME, "unit", "day", "value", 160, "justification", "one window"),
                        Given.entry(Given.PROCEDURES, "procedure", 4)));
    }

    @Test
    void the_longest_waiting_comes_first() {
        queue("")
                .body("items.id", equalTo(List.of(clean, incomplete, justified)), "total", equalTo(3))
                .body("items[0].severity", nullValue(), "items[0].entries", equalTo(2))
                .body("items[0].version", equalTo(2), "items[0].waitingSeconds", greaterThanOrEqualTo(0))
                .body("items[0].late", equalTo(false), "items[0].correction", equalTo(false))
                .body("items[0].entriesWithEvidence", equalTo(0))
                .body("items[1].severity", equalTo("informs"), "items[1].findings.informs", equalTo(1))
                .body("items[2].severity", equalTo("needs-justification"))
                .body("items[2].findings.needsJustification", equalTo(1), "items[2].findings.blocks", equalTo(0));
        queue("&size=1&page=1").body("items.id", equalTo(List.of(incomplete)), "total", equalTo(3));
    }

    @Test
    void the_worst_comes_first_when_sorted_by_severity() {
        queue("&sort=severity").body("items.id", equalTo(List.of(justified, incomplete, clean)));
    }

    @Test
    void is_filtered_by_what_reviewers_look_for() {
        queue("&severity=none").body("items.id", equalTo(List.of(clean)));
        queue("&severity=informs").body("items.id", equalTo(List.of(incomplete)));
        queue("&severity=needs-justification").body("items.id", equalTo(List.of(justified)));
        queue("&correction=true").body("total", equalTo(0));
        queue("&correction=false&indicator=getting-electricity&department=power-supply")
                .body("total", equalTo(3));
        queue("&department=tax").body("total", equalTo(0));
        String round = As.reviewer().get("/api/v1/filings/" + clean).path("round");
        queue("&round=" + round).body("items.id", equalTo(List.of(clean)));
    }

    @Test
    void holds_only_what_waits_and_marks_corrections() {
        Given.accept(clean).statusCode(201);
        Take.giveBack(justified).statusCode(201);
        queue("").body("items.id", equalTo(List.of(incomplete)));
        Take.submittedCorrection(clean, region, Given.entries(99, 4));
        queue("&correction=true").body("items.id", equalTo(List.of(clean)), "items.correction[0]", equalTo(true));
    }

    @Test
    void says_what_the_caller_may_not_review() {
        List<Boolean> own = As.department("filer", List.of("REVIEWER", "DEPARTMENT"), "power-supply", List.of(region))
                .get("/api/v1/review-queue?region=" + region)
                .path("items.mayReview");
        assertThat(own).containsExactly(false, false, false);
        queue("").body("items.mayReview", equalTo(List.of(true, true, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=name", "severity=blocks", "correction=maybe", "size=101", "colour=red", "round=x"})
    void refuses_what_it_does_not_know(String query) {
        As.reviewer().get("/api/v1/review-queue?" + query).then().statusCode(400);
    }

    private ValidatableResponse queue(String filter) {
        return As.reviewer()
                .get("/api/v1/review-queue?region=" + region + filter)
                .then()
                .statusCode(200);
    }
}

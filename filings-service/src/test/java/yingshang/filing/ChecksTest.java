package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.FilterableRequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.evidence.EvidenceKind;
import yingshang.evidence.EvidenceService;

/** Filings held against what was accepted before, and how people are told. The rules have tests of their own. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ChecksTest {

    @Inject
    EvidenceService evidence;

    private final String region = Given.aRegion();

    @Test
    void finds_a_value_far_from_the_history_of_its_region() {
        for (double time : new double[] {20, 21, 19, 20.5}) {
            Given.anAcceptedFiling(Given.aRound(), region, Given.entries(time, 3));
        }
        assertThat(codes(aDraft(region, 26, 3), 0)).containsExactly("worsened", "outlier");
        assertThat(codes(aDraft(region, 20, 3), 0)).isEmpty();
        assertThat(codes(aDraft(Given.aRegion(), 26, 3), 0))
                .as("another region's history is another")
                .isEmpty();
    }

    @Test
    void does_not_take_the_period_that_is_filed_for_history() {
        String period = Given.aPeriod();
        for (double time : new double[] {20, 21, 19}) {
            Given.anAcceptedFiling(Given.aRound(), region, Given.entries(time, 3));
        }
        String round = Given.aRound();
        Given.anAcceptedFiling(round, region, Given.entries(20.5, 3));
        As.taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
        String again = Given.aRound(As.reviewer().get("/api/v1/rounds/" + round).path("period"));
        assertThat(codes(Given.aDraft(again, region, Given.entries(26, 3)), 0)).containsExactly("worsened");
        assertThat(codes(Given.aDraft(Given.aRound(period), region, Given.entries(26, 3)), 0))
                .as("what came later is not the past")
                .isEmpty();
    }

    @Test
    void keeps_demonstration_values_and_real_ones_apart() {
        String period = Given.aPeriod();
        Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        String demonstration = As.taskForce()
                .body(Map.of("period", period, "demonstration", true))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(codes(Given.aDraft(demonstration, region, Given.entries(90, 3)), 0))
                .isEmpty();
    }

    @Test
    void tells_units_and_scenarios_by_their_names_in_the_readers_language() {
        Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        String id = aDraft(region, 21, 3);
        As.reviewer()
                .get("/api/v1/filings/" + id)
                .then()
                .body(
                        "entries[0].findings[0].message",
                        equalTo("From 20 to 21 (days): worse than the last accepted value."));
        ((FilterableRequestSpecification) As.reviewer())
                .replaceHeader("Accept-Language", "zh-CN")
                .get("/api/v1/filings/" + id)
                .then()
                .body("entries[0].findings[0].message", equalTo("由 20 变为 21（天），差于上次审定的数值。"));
        String half = Given.aDraft(Given.aRound(), region, List.of(Given.entry(Given.TIME, "day", 20)));
        As.reviewer()
                .get("/api/v1/filings/" + half)
                .then()
                .body(
                        "findings[0].message",
                        equalTo("Procedures: Standard case (" + Given.PROCEDURES
                                + ") of this indicator is not filed."));
    }

    @Test
    void asks_why_one_entry_contradicts_another_and_takes_the_answer() {
        String id = aDraft(region, 0, 3);
        Given.submit(id, region)
                .statusCode(422)
                .body("violations.rule", hasItem("procedures-without-time"))
                .body("violations[0].field", equalTo("entries[0].value"))
                .body("violations[0].message", containsString(Given.PROCEDURES + ") is 3 (procedure)"));
        String answered = Given.aDraft(
                Given.aRound(),
                region,
                List.of(
                        Map.of(
                                "scenario",
                                Given.TIME,
                                "unit",
                                "day",
                                "value",
                                0,
                                "justification",
                                "done while the applicant waits"),
                        Given.entry(Given.PROCEDURES, "procedure", 3)));
        Given.submit(answered, region)
                .statusCode(200)
                .body("entries[0].findings.code", hasItem("procedures-without-time"))
                .body("entries[1].findings.code", not(hasItem("procedures-without-time")));
    }

    @Test
    void wants_to_see_evidence_of_a_large_improvement_whatever_is_said() {
        Given.anAcceptedFiling(Given.aRound(), region, Given.entries(100, 3));
        String id = Given.aDraft(
                Given.aRound(),
                region,
                List.of(
                        Map.of("scenario", Given.TIME, "unit", "day", "value", 49, "justification", "one window"),
                        Given.entry(Given.PROCEDURES, "procedure", 3)));
        Given.submit(id, region)
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("evidence-required")))
                .body("violations[0].message", containsString("better by more than 50 %"));
        show(id, Given.PROCEDURES);
        Given.submit(id, region).statusCode(422);
        show(id, Given.TIME);
        Given.submit(id, region)
                .statusCode(200)
                .body("entries[0].findings.code", equalTo(List.of("large-improvement")));
    }

    private void show(String filing, String scenario) {
        QuarkusTransaction.requiringNew()
                .run(() -> evidence.link(
                        UUID.fromString(filing),
                        scenario,
                        EvidenceKind.CASE_UPLOAD,
                        UUID.randomUUID(),
                        "filer",
                        Instant.parse("2026-01-01T00:00:00Z")));
    }

    private static String aDraft(String region, Object time, Object procedures) {
        return Given.aDraft(Given.aRound(), region, Given.entries(time, procedures));
    }

    private static List<String> codes(String filing, int entry) {
        return As.reviewer()
                .get("/api/v1/filings/" + filing)
                .then()
                .statusCode(200)
                .extract()
                .path("entries[" + entry + "].findings.code");
    }
}

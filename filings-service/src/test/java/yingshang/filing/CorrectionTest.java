package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** An accepted value is mended by a second review; until then it stands. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class CorrectionTest {

    private static final List<Map<String, Object>> WITHOUT_TIME =
            List.of(Given.entry(Given.PROCEDURES, "procedure", 3));

    private final String region = Given.aRegion();
    private String filing;

    @BeforeEach
    void given_an_accepted_filing() {
        filing = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
    }

    @Test
    void delivers_a_new_version_of_what_changed_and_nothing_of_the_rest() {
        Take.submittedCorrection(filing, region, Given.entries(18, 3));
        Given.accept(filing).statusCode(201).body("correction", equalTo(false));
        awaitTaken(3);
        assertThat(taken(Given.TIME)).containsExactly("1: 20", "2: 18");
        assertThat(taken(Given.PROCEDURES)).containsExactly("1: 3");
    }

    @Test
    void keeps_the_old_value_until_the_correction_is_accepted() {
        Take.submittedCorrection(filing, region, Given.entries(28, 3));
        awaitTaken(2);
        String next = Given.aDraft(Given.aRound(), region, Given.entries(9, 3));
        Given.submit(next, region).statusCode(422).body("violations[0].message", containsString("From 20 to 9"));
        Given.accept(filing).statusCode(201);
        awaitTaken(3);
        Given.submit(next, region).statusCode(422).body("violations[0].message", containsString("From 28 to 9"));
    }

    @Test
    void delivers_a_tombstone_for_what_is_dropped_and_a_later_version_when_it_is_filed_again() {
        Take.submittedCorrection(filing, region, WITHOUT_TIME);
        Given.accept(filing).statusCode(201);
        awaitTaken(3);
        assertThat(taken(Given.TIME)).containsExactly("1: 20", "2: withdrawn");
        Take.submittedCorrection(filing, region, Given.entries(20, 3));
        Given.accept(filing).statusCode(201);
        awaitTaken(4);
        assertThat(taken(Given.TIME)).containsExactly("1: 20", "2: withdrawn", "3: 20");
    }

    @Test
    void delivers_nothing_when_it_says_the_same_in_the_end() {
        Take.correction(filing, region).statusCode(200);
        Take.edit(filing, region, Given.entries(18, 3)).statusCode(200);
        Take.edit(filing, region, Given.entries(20.0, 3))
                .statusCode(200)
                .body("entries.version", equalTo(List.of(3, 1)));
        Given.submit(filing, region).statusCode(200);
        Given.accept(filing).statusCode(201);
        awaitTaken(2);
        assertThat(deliveries()).isEqualTo(2);
    }

    @Test
    void may_leave_versions_out_that_were_never_accepted() {
        Take.correction(filing, region).statusCode(200);
        Take.edit(filing, region, Given.entries(18, 3)).statusCode(200);
        Take.edit(filing, region, Given.entries(17, 3)).statusCode(200);
        Given.submit(filing, region).statusCode(200);
        Given.accept(filing).statusCode(201);
        awaitTaken(3);
        assertThat(taken(Given.TIME)).containsExactly("1: 20", "3: 17");
    }

    @Test
    void can_be_abandoned_and_the_filing_is_again_as_it_was_accepted() {
        Take.correction(filing, region).statusCode(200).body("correction", equalTo(true));
        Take.edit(filing, region, List.of(Given.entry(Given.TIME, "day", 5000))).statusCode(200);
        Take.abandonment(filing, region)
                .statusCode(200)
                .body("status", equalTo("accepted"), "correction", equalTo(false))
                .body("entries.value", equalTo(List.of(20, 3)), "entries.version", equalTo(List.of(3, 3)))
                .body("entries[0].findings", hasSize(0), "findings", hasSize(0));
        awaitTaken(2);
        assertThat(deliveries()).isEqualTo(2);
        Take.submittedCorrection(filing, region, Given.entries(19, 3));
        Given.accept(filing).statusCode(201);
        awaitTaken(3);
        assertThat(taken(Given.TIME)).containsExactly("1: 20", "4: 19");
    }

    @Test
    void can_be_abandoned_after_it_was_returned() {
        Take.submittedCorrection(filing, region, Given.entries(18, 3));
        Take.giveBack(filing, Given.TIME).statusCode(201);
        Take.abandonment(filing, region)
                .statusCode(200)
                .body("status", equalTo("accepted"), "entries.value", equalTo(List.of(20, 3)));
    }

    @Test
    void needs_no_open_round_but_a_reason_and_tells_it() {
        String round = Given.aRound();
        String late = Given.anAcceptedFiling(round, region, Given.entries(20, 3));
        As.taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
        for (Map<String, String> nothing : List.of(Map.of("reason", " "), Map.<String, String>of())) {
            As.filer("filer", region)
                    .body(nothing)
                    .post("/api/v1/filings/" + late + "/correction")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("reason"));
        }
        Take.submittedCorrection(late, region, Given.entries(19, 3));
        Take.giveBack(late).statusCode(201);
        Take.edit(late, region, Given.entries(18, 3)).statusCode(200);
        Given.submit(late, region).statusCode(200);
        Given.accept(late).statusCode(201);
        As.reviewer()
                .get("/api/v1/filings/" + late + "/events?size=100")
                .then()
                .body("items[3].kind", equalTo("correction-started"))
                .body("items[3].reason", equalTo("counted again"), "items[3].by", equalTo("filer"));
    }

    @Test
    void is_not_reviewed_by_who_only_started_it() {
        Take.step(As.filer("starter", region), filing, "correction").statusCode(200);
        Given.submit(filing, region).statusCode(200);
        As.department("starter", List.of("DEPARTMENT", "REVIEWER"), "power-supply", List.of(region))
                .body(Map.of("decision", "accept"))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then()
                .statusCode(403);
    }

    @Test
    void belongs_to_the_department_alone() {
        Take.step(As.department("x", "tax", List.of(region)), filing, "correction")
                .statusCode(404);
        Take.correction(filing, region).statusCode(200);
        Take.step(As.department("x", "tax", List.of(region)), filing, "correction/abandonment")
                .statusCode(404);
    }

    private void awaitTaken(int measurements) {
        Given.eventually("delivered", () -> Given.taken(filing).size() == measurements && deliveries() == measurements);
    }

    /** What the neighbour was told of a scenario, by version. */
    private List<String> taken(String scenario) {
        return Given.taken(filing).stream()
                .filter(one -> one.get("scenario").equals(scenario))
                .map(one ->
                        one.get("version") + ": " + ((boolean) one.get("withdrawn") ? "withdrawn" : one.get("value")))
                .sorted()
                .toList();
    }

    private long deliveries() {
        List<Map<String, Map<String, Object>>> all =
                As.taskForce().get("/api/v1/deliveries?size=100").path("items");
        return all.stream()
                .filter(row -> row.get("measurement").get("filing").equals(filing))
                .count();
    }
}

package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

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

/** What is withdrawn stands no longer, here and downstream. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class WithdrawalTest {

    private final String region = Given.aRegion();
    private String round;

    @BeforeEach
    void given_a_round() {
        round = Given.aRound();
    }

    @Test
    void delivers_a_tombstone_for_every_accepted_value() {
        String filing = Given.anAcceptedFiling(round, region, Given.entries(20, 3));
        Take.withdrawal(filing, region)
                .statusCode(200)
                .body("status", equalTo("withdrawn"), "withdrawnAt", notNullValue(), "entries", hasSize(0));
        Given.eventually("delivered", () -> Given.taken(filing).size() == 4);
        assertThat(tombstones(filing))
                .hasSize(2)
                .allMatch(one -> one.get("value") == null && one.get("special") == null)
                .allMatch(one -> one.get("version").equals(2));
        As.reviewer()
                .get("/api/v1/filings/" + filing + "/events")
                .then()
                .body("items[3].kind", equalTo("withdrawn"), "items[3].reason", equalTo("counted again"));
    }

    @Test
    void ends_an_unfinished_correction_with_newer_tombstones_than_anything_before() {
        String filing = Given.anAcceptedFiling(round, region, Given.entries(20, 3));
        Take.correction(filing, region).statusCode(200);
        Take.edit(filing, region, List.of(Given.entry(Given.TIME, "day", 19))).statusCode(200);
        Take.withdrawal(filing, region).statusCode(200);
        Given.eventually("delivered", () -> Given.taken(filing).size() == 4);
        assertThat(tombstones(filing))
                .extracting(one -> one.get("scenario") + " " + one.get("version"))
                .containsExactlyInAnyOrder(Given.TIME + " 3", Given.PROCEDURES + " 2");
    }

    @Test
    void delivers_nothing_of_what_was_never_accepted() {
        String filing = Given.aSubmittedFiling(round, region, Given.entries(20, 3));
        Take.withdrawal(filing, region).statusCode(200);
        List<String> delivered =
                As.taskForce().get("/api/v1/deliveries?size=100").path("items.measurement.filing");
        assertThat(delivered).doesNotContain(filing);
    }

    @Test
    void frees_the_place_for_another_filing() {
        String first = Given.anAcceptedFiling(round, region, Given.entries(20, 3));
        Map<String, Object> request = Given.aFilingRequest(round, region, Given.entries(22, 3));
        As.filer("filer", region)
                .body(request)
                .post("/api/v1/filings")
                .then()
                .statusCode(409)
                .body("type", endsWith(":filing-exists"));
        Take.withdrawal(first, region).statusCode(200);
        String second = Given.anAcceptedFiling(round, region, Given.entries(22, 3));
        Given.eventually("delivered", () -> Given.taken(second).size() == 2);
        Take.withdrawal(second, region).statusCode(200);
        Given.aDraft(round, region, Given.entries(23, 3));
    }

    @Test
    void leaves_no_last_accepted_value_to_be_held_against() {
        String filing = Given.anAcceptedFiling(round, region, Given.entries(100, 3));
        String next = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        Given.submit(next, region)
                .statusCode(422)
                .body("violations.rule", equalTo(List.of("large-improvement", "evidence-required")));
        Take.withdrawal(filing, region).statusCode(200);
        Given.submit(next, region).statusCode(200);
    }

    @Test
    void falls_back_to_the_value_accepted_before() {
        Given.anAcceptedFiling(round, region, Given.entries(50, 3));
        String wrong = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(30, 3));
        String next = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        Take.withdrawal(wrong, region).statusCode(200);
        Given.submit(next, region)
                .statusCode(422)
                .body("violations[0].message", org.hamcrest.Matchers.containsString("From 50 to 20"));
    }

    @Test
    void is_done_by_the_department_or_the_task_force_with_a_reason() {
        String filing = Given.anAcceptedFiling(round, region, Given.entries(20, 3));
        Take.step(As.department("x", "tax", List.of(region)), filing, "withdrawal")
                .statusCode(404);
        As.taskForce()
                .body(Map.of("reason", ""))
                .post("/api/v1/filings/" + filing + "/withdrawal")
                .then()
                .statusCode(400);
        As.taskForce()
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "filed by mistake"))
                .post("/api/v1/filings/" + filing + "/withdrawal")
                .then()
                .statusCode(412);
        Take.step(As.taskForce(), filing, "withdrawal").statusCode(200);
    }

    private static List<Map<String, Object>> tombstones(String filing) {
        return Given.taken(filing).stream()
                .filter(one -> (boolean) one.get("withdrawn"))
                .toList();
    }
}

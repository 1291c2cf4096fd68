package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Where rows are taken, and into which filings. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ImportPlacesTest {

    private final String region = Given.aRegion();
    private String round;
    private Importing importing;

    @BeforeEach
    void the_department_leads_on_electricity() {
        Given.assigned("power-supply", "lead", region);
        round = Given.aRound();
        importing = new Importing(round, region);
    }

    @Test
    void what_is_submitted_or_accepted_does_not_change_but_may_be_said_again() {
        String id = Given.aSubmittedFiling(round, region, Given.entries(20, 3));
        importing
                .validRows()
                .csv("R,T,20,,", "R,P,4,,")
                .body("rows.outcome", contains("rejected", "unchanged"))
                .body("rows[0].violations.rule", contains("filing-status"));
        Given.accept(id).statusCode(201);
        importing.csv("R,P,4,,").statusCode(422).body("violations.rule", contains("filing-status"));
        filing().body("entries.value", contains(20, 3));
    }

    @Test
    void a_correction_of_an_accepted_filing_is_imported_into_it() {
        String id = Given.anAcceptedFiling(round, region, Given.entries(20, 3));
        As.filer("filer", region)
                .body(Map.of("reason", "a slip"))
                .post("/api/v1/filings/" + id + "/correction")
                .then()
                .statusCode(200);
        close();
        importing.csv("R,P,4,,").statusCode(200).body("rows.outcome", contains("updated"));
        filing().body("status", equalTo("correcting"), "entries.value", contains(20, 4));
    }

    @Test
    void of_what_was_returned_only_the_entries_given_back_change() {
        String id = Given.aSubmittedFiling(round, region, Given.entries(20, 3));
        As.reviewer()
                .body(Map.of(
                        "decision",
                        "return",
                        "reasonCode",
                        "implausible",
                        "entries",
                        List.of(Map.of("scenario", Given.TIME, "reasonCode", "implausible"))))
                .post("/api/v1/filings/" + id + "/reviews")
                .then()
                .statusCode(201);
        importing
                .validRows()
                .csv("R,T,21,,", "R,P,4,,")
                .body("rows[0].violations.rule", contains("entry-not-reopened"), "rows[0].row", equalTo(3))
                .body("rows[1].outcome", equalTo("updated"));
        filing().body("entries.value", contains(21, 3));
    }

    @Test
    void rows_of_places_where_the_department_may_not_file_are_rejected_one_by_one() {
        String other = Given.aRegion();
        importing
                .validRows()
                .send(Importing.HEADER + other + "," + Given.TIME + ",1,,\n" + region
                        + ",paying-taxes.online.all,1,,\n")
                .body("applied", equalTo(false))
                .body("rows[0].violations.rule", contains("other-region"))
                .body("rows[1].violations.rule", contains("not-assigned"));
        close();
        importing.validRows().csv("R,T,20,,").body("rows[0].violations.rule", contains("round-closed"));
        assertThat(filings()).isEmpty();
    }

    @Test
    void a_round_for_other_indicators_takes_no_row() {
        String taxes = As.taskForce()
                .body(Map.of("period", Given.aPeriod(), "indicators", List.of("paying-taxes")))
                .post("/api/v1/rounds")
                .path("id");
        new Importing(taxes, region)
                .validRows()
                .csv("R,T,20,,")
                .body("rows[0].violations.rule", contains("outside-round"));
    }

    @Test
    void imports_of_the_same_places_in_another_order_do_not_wait_for_each_other_for_ever() throws Exception {
        String second = Given.aRegion();
        Given.assigned("power-supply", "lead", second);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answers = IntStream.range(0, 12)
                .mapToObj(i -> threads.submit(() -> {
                    List<String> order = i % 2 == 0 ? List.of(region, second) : List.of(second, region);
                    String rows = order.stream()
                            .map(one -> one + "," + Given.TIME + "," + (10 + i) + ",,\n")
                            .reduce("", String::concat);
                    return importing
                            .as(As.department("filer", "power-supply", order))
                            .body((Importing.HEADER + rows).getBytes(StandardCharsets.UTF_8))
                            .post(importing.path())
                            .statusCode();
                }))
                .toList();
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        threads.shutdown();
    }

    private void close() {
        As.taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
    }

    private ValidatableResponse filing() {
        return As.filer("filer", region).get("/api/v1/filings/" + id()).then();
    }

    private String id() {
        return filings().get(0);
    }

    private List<String> filings() {
        return As.filer("filer", region)
                .get("/api/v1/filings?region=" + region + "&round=" + importing.round())
                .path("items.id");
    }
}

package yingshang.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** From a reviewer's acceptance to the neighbour's intake, with everything that can come in between. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class DeliveryTest {

    private static final String OUTBOX = "checks.find { it.name == 'outbox' }.data.";

    private final String region = Given.aRegion();

    @AfterEach
    void the_neighbour_is_well_again() {
        Given.neighbourIs("open");
    }

    @Test
    void delivers_what_was_accepted_as_the_intake_takes_it() {
        String period = Given.aPeriod();
        String id = Given.anAcceptedFiling(Given.aRound(period), region, Given.entries(20.50, 3));
        Given.eventually("taken", () -> Given.taken(id).size() == 2);
        assertThat(Given.taken(id))
                .filteredOn(one -> one.get("scenario").equals(Given.TIME))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("region", region)
                        .containsEntry("period", period)
                        .containsEntry("unit", "day")
                        .containsEntry("value", 20.5f)
                        .containsEntry("special", null)
                        .containsEntry("version", 1)
                        .containsEntry("withdrawn", false)
                        .containsEntry("demonstration", false)
                        .containsEntry("department", "power-supply")
                        .containsEntry("times", 1)
                        .hasEntrySatisfying("acceptedAt", at -> assertThat(at.toString())
                                .matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z")));
        Given.eventually("settled", () -> statuses(id).equals(List.of("delivered", "delivered")));
    }

    @Test
    void delivers_nothing_of_a_filing_that_is_returned() {
        String id = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
        As.reviewer()
                .body(Map.of("decision", "return", "reason", "so"))
                .post("/api/v1/filings/" + id + "/reviews")
                .then()
                .statusCode(201);
        assertThat(deliveries(id)).isEmpty();
    }

    @Test
    void keeps_what_cannot_be_delivered_and_delivers_it_when_the_neighbour_is_back() {
        Given.neighbourIs("away");
        String id = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        Given.eventually("tried twice", () -> deliveries(id).stream().allMatch(row -> (int) row.get("attempts") > 1));
        assertThat(deliveries(id))
                .hasSize(2)
                .allMatch(row -> row.get("status").equals("pending"))
                .allMatch(row -> row.get("lastError").toString().contains("503"));
        As.nobody()
                .get("/q/health/well")
                .then()
                .statusCode(200)
                .body(OUTBOX + "pending", equalTo(2), OUTBOX + "failing", equalTo(2));
        As.nobody().get("/q/health/ready").then().statusCode(200);
        Given.neighbourIs("open");
        Given.eventually("delivered", () -> statuses(id).equals(List.of("delivered", "delivered")));
        assertThat(Given.taken(id)).hasSize(2).allMatch(one -> one.get("times").equals(1));
        assertThat(deliveries(id)).allMatch(row -> row.get("lastError") == null);
    }

    @Test
    void delivers_again_what_the_neighbour_took_without_saying_so() {
        Given.neighbourIs("dying");
        String id = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        Given.eventually("taken", () -> Given.taken(id).size() == 2);
        assertThat(statuses(id)).containsOnly("pending");
        Given.neighbourIs("open");
        Given.eventually("known", () -> statuses(id).equals(List.of("delivered", "delivered")));
        assertThat(Given.taken(id)).hasSize(2).allMatch(one -> (int) one.get("times") > 1);
    }

    @Test
    void keeps_what_the_neighbour_refuses_where_people_see_it() {
        Given.neighbourIs("refuse " + Given.TIME);
        String id = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        Given.eventually("settled", () -> statuses(id).equals(List.of("delivered", "refused")));
        String refused = "/api/v1/deliveries?status=refused&size=100";
        As.taskForce()
                .get(refused)
                .then()
                .statusCode(200)
                .body("items.lastError", org.hamcrest.Matchers.hasItem("unknown-scenario"));
        As.nobody().get("/q/health/well").then().body(OUTBOX + "refused", org.hamcrest.Matchers.greaterThan(0));
    }

    @Test
    void does_not_let_one_rejected_measurement_hold_up_the_others() {
        Given.neighbourIs("reject " + Given.PROCEDURES);
        String id = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        Given.eventually("settled", () -> statuses(id).equals(List.of("delivered", "refused")));
        As.taskForce()
                .get("/api/v1/deliveries?status=refused")
                .then()
                .body("items[0].lastError", containsString("400"));
    }

    @Test
    void delivers_more_than_a_batch_holds() {
        Given.neighbourIs("away");
        List<String> filings = IntStream.range(0, 6)
                .mapToObj(i -> Given.anAcceptedFiling(Given.aRound(), Given.aRegion(), Given.entries(20, 3)))
                .toList();
        Given.neighbourIs("open");
        filings.forEach(
                id -> Given.eventually("delivered", () -> Given.taken(id).size() == 2));
    }

    @Test
    void refuses_an_unknown_status() {
        As.taskForce()
                .get("/api/v1/deliveries?status=lost")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("status"));
    }

    private static List<String> statuses(String filing) {
        return deliveries(filing).stream()
                .map(row -> (String) row.get("status"))
                .sorted()
                .toList();
    }

    private static List<Map<String, Object>> deliveries(String filing) {
        List<Map<String, Object>> all = As.taskForce()
                .get("/api/v1/deliveries?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(row ->
                        ((Map<?, ?>) row.get("measurement")).get("filing").equals(filing))
                .toList();
    }
}

package yingshang.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.Deliveries.next;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.EmptyResults;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class IntakeTest {

    private static final String SCENARIO = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @BeforeEach
    void start() {
        empty.now();
    }

    @Test
    void takes_nothing_from_a_stranger() {
        given().contentType("application/json")
                .body(List.of(aDelivery(40)))
                .when()
                .put("/api/v1/intake/measurements")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:yingshang:problem:not-signed-in"));
        given().auth()
                .preemptive()
                .basic("filings-service", "a guess")
                .contentType("application/json")
                .body(List.of(aDelivery(40)))
                .when()
                .put("/api/v1/intake/measurements")
                .then()
                .statusCode(401);
    }

    @Test
    @TestSecurity(user = "chen", roles = "TASK_FORCE")
    void takes_nothing_from_people_whatever_their_role() {
        given().contentType("application/json")
                .body(List.of(aDelivery(40)))
                .when()
                .put("/api/v1/intake/measurements")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:yingshang:problem:not-allowed"));
    }

    @Test
    void stores_a_version_once_however_often_it_is_delivered() {
        Map<String, Object> delivery = aDelivery(40.5);
        deliver(delivery).statusCode(200).body("outcomes.outcome", contains("stored"));
        deliver(delivery).statusCode(200).body("outcomes.outcome", contains("known"));
        standing().body("total", equalTo(1), "items[0].value", equalTo(40.5f), "items[0].unit", equalTo("day"));
    }

    @Test
    void knows_a_version_that_comes_twice_in_one_delivery() {
        Map<String, Object> delivery = aDelivery(40);
        deliver(delivery, delivery).body("outcomes.outcome", contains("stored", "known"));
    }

    @Test
    void refuses_other_content_under_a_version_it_holds() {
        Map<String, Object> delivery = aDelivery(40);
        deliver(delivery);
        delivery.put("value", 41);
        deliver(delivery).body("outcomes.outcome", contains("refused"), "outcomes.reason", contains("conflict"));
        standing().body("items.value", contains(40));
    }

    @Test
    void refuses_what_it_cannot_place_and_takes_the_rest() {
        Map<String, Object> here = aDelivery(40);
        deliver(
                        aValid("370306", "getting-electricity.time.moonlight", "day", "2021-S1", 1),
                        aValid("999999", SCENARIO, "day", "2021-S1", 1),
                        aValid("370306", SCENARIO, "hour", "2021-S1", 1),
                        aValid("370306", SCENARIO, "day", "2021-S1", null),
                        here)
                .statusCode(200)
                .body(
                        "outcomes.reason",
                        contains("unknown-scenario", "unknown-region", "unit-mismatch", "value-or-special", null));
        standing().body("items.filing", contains(here.get("filing")));
    }

    @Test
    void takes_a_withdrawal_in_a_unit_that_is_not_used_any_more() {
        Map<String, Object> first = aDelivery(40);
        deliver(first);
        Map<String, Object> tombstone = next(first, "withdrawn", true);
        tombstone.put("unit", "calendar-day");
        tombstone.put("value", null);
        deliver(tombstone).body("outcomes.outcome", contains("stored"));
        standing().body("total", equalTo(0));
    }

    @Test
    void leaves_gaps_between_versions() {
        Map<String, Object> first = aDelivery(40);
        deliver(first);
        deliver(next(first, "version", 5)).body("outcomes.outcome", contains("stored"));
        deliver(next(first, "value", 39)).body("outcomes.outcome", contains("stored"));
        standing().body("items.value", contains(40), "items.version", contains(5));
    }

    @Test
    void lets_the_newest_version_of_an_entry_stand_in_whatever_order_they_come() {
        Map<String, Object> first = aDelivery(40);
        deliver(next(first, "value", 38));
        deliver(first);
        standing().body("items.value", contains(38), "items.version", contains(2));
    }

    @Test
    void lets_the_entry_accepted_last_stand_where_two_speak_of_the_same() {
        Map<String, Object> later = aDelivery(30);
        later.put("acceptedAt", "2021-11-01T00:00:00Z");
        deliver(later, aDelivery(40));
        standing().body("items.value", contains(30));
    }

    @Test
    void takes_a_withdrawn_entry_away() {
        Map<String, Object> delivery = aDelivery(40);
        deliver(delivery);
        deliver(next(delivery, "withdrawn", true));
        standing().body("total", equalTo(0));
    }

    @Test
    void keeps_special_values_apart_from_numbers() {
        deliver(aDelivery("no-practice"));
        standing().body("items[0].value", equalTo(null), "items[0].special", equalTo("no-practice"));
    }

    @Test
    void names_every_field_that_breaks_the_form() {
        Map<String, Object> delivery = aDelivery(40);
        delivery.put("version", 0);
        delivery.put("period", "2021-Q5");
        delivery.put("special", "who-knows");
        deliver(delivery)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(startsWith("measurements[0].period")), "violations", hasSize(3));
    }

    @Test
    void refuses_a_delivery_that_is_too_long_or_empty() {
        deliver(IntStream.range(0, 501).mapToObj(i -> aDelivery(i)).toList()).statusCode(400);
        deliver(List.of()).statusCode(400);
    }

    @Test
    void refuses_a_parameter_it_does_not_know() {
        given().when()
                .get("/api/v1/measurements?regon=370306")
                .then()
                .statusCode(400)
                .body("violations.field", contains("regon"));
    }

    private static Map<String, Object> aDelivery(Object value) {
        return aValid("370306", SCENARIO, "day", "2021-S1", value);
    }

    private static ValidatableResponse standing() {
        return given().when()
                .get("/api/v1/measurements?region=370306&indicator=getting-electricity&period=2021-S1")
                .then()
                .statusCode(200);
    }
}

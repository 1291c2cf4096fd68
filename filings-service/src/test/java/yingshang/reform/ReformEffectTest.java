package yingshang.reform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Measures;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Whether the numbers that measures are meant to move have moved. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ReformEffectTest {

    private static final String PATH = "/api/v1/reform-measures";
    private static final String LEAD = "power-supply";
    private static final String SHARES = "another-department";

    private final String region = Given.aRegion();
    private final Measures measures = new Measures(region);

    @Test
    void done_is_held_against_whether_the_number_moved() {
        String before = Given.aPeriod();
        String after = Given.aPeriod();
        Map<String, Object> request = measures.request(List.of(LEAD));
        request.put("issued", before + "-01");
        request.put("effects", List.of(Map.of("scenario", Given.TIME, "target", "T064")));
        String early = measures.add(request);
        request.put("issued", after + "-01");
        request.put("clause", "7.7");
        String id = measures.add(request);
        Given.anAcceptedFiling(Given.aRound(before), region, Given.entries(20, 3));
        effects(id).body("items.movement", contains("unknown"), "items[0].before.value", equalTo(20));
        Given.anAcceptedFiling(Given.aRound(after), region, Given.entries(15, 3));
        effects(id)
                .body("items.movement", contains("better"), "items.target", contains("T064"))
                .body("items[0].latest.value", equalTo(15), "items[0].latest.period", equalTo(after))
                .body("items[0].change", equalTo(-5), "items[0].lowerIsBetter", equalTo(true));
        effects(early).body("items[0].before", nullValue(), "items[0].latest.value", equalTo(15));
        As.taskForce()
                .header("If-Match", "*")
                .body(Map.of(
                        "effects", List.of(Map.of("scenario", Given.PROCEDURES)), "reason", "the plan counts these"))
                .put(PATH + "/" + id + "/effects")
                .then()
                .statusCode(200)
                .body("effects.scenario", contains(Given.PROCEDURES));
        effects(id + "&movement=unmoved&status=not-started").body("items.scenario", contains(Given.PROCEDURES));
        effects(id + "&movement=better").body("total", equalTo(0));
        measures.as("tax-bureau")
                .get("/api/v1/reform-effects?measure=" + id)
                .then()
                .body("total", equalTo(0));
        measures.as(SHARES).get("/api/v1/reform-effects?measure=" + id).then().body("total", equalTo(1));
    }

    @Test
    void an_effect_is_a_number_of_the_framework() {
        String id = measures.add(List.of(LEAD));
        As.taskForce()
                .header("If-Match", "*")
                .body(Map.of("effects", List.of(Map.of("scenario", "nothing")), "reason", "x"))
                .put(PATH + "/" + id + "/effects")
                .then()
                .statusCode(422)
                .body("type", endsWith(":reform-scenario"));
    }

    private static ValidatableResponse effects(String query) {
        return As.taskForce()
                .get("/api/v1/reform-effects?measure=" + query)
                .then()
                .statusCode(200);
    }
}

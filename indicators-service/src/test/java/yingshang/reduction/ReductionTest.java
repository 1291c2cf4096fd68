package yingshang.reduction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.Deliveries.next;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Target;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class ReductionTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    Catalogue catalogue;

    @BeforeEach
    void start() {
        empty.now();
    }

    @Test
    void holds_a_value_against_the_measured_value_of_the_base_year() {
        deliver(aValid("370306", TIME, "day", "2020-S2", 80), aValid("370306", TIME, "day", "2021-S1", 60));
        scoring.scoreChanges("test");
        reductions("region=370306&period=2021-S1")
                .body("items", hasSize(1))
                .body("items[0].measures", equalTo("time"), "items[0].value", equalTo(60))
                .body("items[0].baseline.baseline", equalTo(80), "items[0].baseline.reduction", equalTo(20))
                .body("items[0].baseline.reductionShare", equalTo(0.25f))
                .body("items[0].baseline.measurement", notNullValue(), "items[0].baseline.source", nullValue())
                .body("items[0].statutory", nullValue());
    }

    @Test
    void a_series_holds_periods_of_one_length_with_their_references() {
        deliver(
                aValid("370306", TIME, "day", "2020-S2", 80),
                aValid("370306", TIME, "day", "2021-S1", 60),
                aValid("370306", TIME, "day", "2021", 40));
        scoring.scoreChanges("test");
        given().get("/api/v1/reductions/series?region=370306&region=370303&scenario=" + TIME)
                .then()
                .statusCode(200)
                .body("items.key", contains("A.370306." + TIME, "S.370306." + TIME), "total", equalTo(2))
                .body("items[1].observations.period", contains("2020-S2", "2021-S1"))
                .body("items[1].observations[1].baseline.reductionShare", equalTo(0.25f))
                .body("items[1].observations.value", contains(80, 60));
        given().get("/api/v1/reductions/series?region=370306&to=2020-S2&scenario=" + TIME)
                .then()
                .body("items.observations.period", contains(contains("2020-S2")));
    }

    @ParameterizedTest
    @CsvSource({
        "404, unknown-region, region=999999&scenario=getting-electricity.time.standard-case",
        "404, unknown-scenario, region=370306&scenario=overall",
        "400, mixed-frequencies, region=370306&scenario=overall&from=2020-S1&to=2021",
        "400, periods-reversed, region=370306&scenario=overall&from=2021&to=2020",
        "400, invalid-request, region=370306"
    })
    void a_series_that_cannot_be_is_refused_and_why(int status, String problem, String query) {
        given().get("/api/v1/reductions/series?" + query)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:yingshang:problem:" + problem));
    }

    @Test
    void says_of_the_base_year_itself_that_there_is_nothing_to_hold_it_against() {
        deliver(aValid("370306", TIME, "day", "2020-S2", 80), aValid("370306", TIME, "day", "2021-S1", 60));
        scoring.scoreChanges("test");
        reductions("region=370306&period=2020-S2").body("items.baseline", contains(nullValue()));
    }

    @Test
    void takes_the_baseline_that_a_document_states_before_a_measured_one() {
        Target target = target("T041");
        Scenario scenario = scenario(target.scenario());
        deliver(
                aValid(target.region(), scenario.code(), scenario.unit(), "2020-S1", 40),
                aValid(target.region(), scenario.code(), scenario.unit(), "2021-S1", 30));
        scoring.scoreChanges("test");
        reductions("region=" + target.region() + "&period=2021-S1")
                .body("items[0].baseline.baseline", equalTo(45), "items[0].baseline.reduction", equalTo(15))
                .body("items[0].baseline.source.document", equalTo("淄政字〔2020〕58号"))
                .body("items[0].baseline.measurement", nullValue())
                .body("items[0].targets.id", contains("T041"))
                .body("items[0].targets[0].gap", equalTo(15), "items[0].targets[0].attainment", equalTo(0.5f))
                .body("items[0].targets[0].attained", equalTo(false));
    }

    @Test
    void has_no_share_of_a_baseline_of_zero() {
        deliver(aValid("370306", TIME, "day", "2020-S2", 0), aValid("370306", TIME, "day", "2021-S1", 3));
        scoring.scoreChanges("test");
        reductions("region=370306&period=2021-S1")
                .body("items[0].baseline.reduction", equalTo(-3), "items[0].baseline.reductionShare", nullValue());
    }

    @Test
    void follows_corrections_and_withdrawals() {
        Map<String, Object> base = aValid("370306", TIME, "day", "2020-S2", 80);
        Map<String, Object> delivery = aValid("370306", TIME, "day", "2021-S1", 60);
        deliver(base, delivery);
        scoring.scoreChanges("test");
        deliver(next(base, "value", 120));
        scoring.scoreChanges("test");
        reductions("region=370306&period=2021-S1").body("items[0].baseline.reductionShare", equalTo(0.5f));
        deliver(next(delivery, "withdrawn", true));
        scoring.scoreChanges("test");
        reductions("region=370306&period=2021-S1").body("items", empty());
    }

    @Test
    void marks_what_rests_on_a_made_up_baseline() {
        Map<String, Object> base = aValid("370306", TIME, "day", "2020-S2", 80);
        base.put("demonstration", true);
        deliver(base, aValid("370306", TIME, "day", "2021-S1", 60));
        scoring.scoreChanges("test");
        reductions("region=370306&period=2021-S1").body("items[0].demonstration", equalTo(true));
    }

    @Test
    void shows_only_the_indicator_asked_for() {
        deliver(aValid("370306", TIME, "day", "2021-S1", 60));
        scoring.scoreChanges("test");
        reductions("indicator=getting-electricity").body("total", equalTo(1));
        reductions("indicator=paying-taxes").body("total", equalTo(0));
    }

    @Test
    void refuses_periods_that_do_not_exist_and_says_how_they_are_written() {
        refusal("en").body("violations.message", contains(startsWith("Must be an SDMX period")));
        refusal("zh").body("violations.message", contains(startsWith("须为 SDMX 期间")));
    }

    private static ValidatableResponse refusal(String language) {
        return given().header("Accept-Language", language)
                .get("/api/v1/reductions?period=2021-S3")
                .then()
                .statusCode(400)
                .body("violations.field", contains("period"));
    }

    private Target target(String id) {
        return catalogue.current().targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Scenario scenario(String code) {
        return catalogue.current().scenarios().stream()
                .filter(scenario -> scenario.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse reductions(String query) {
        return given().get("/api/v1/reductions?" + query).then().statusCode(200);
    }
}

package yingshang.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.EmptyResults;
import yingshang.Everything;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class NextStepsTest {

    /** T089, at least 90 %; goalposts 0 and 100. */
    private static final String SHARING = "market-supervision.credit-sharing-rate.social-credit";

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
    void the_gain_of_a_target_is_what_the_score_gains_when_it_is_attained() {
        deliver(Everything.scoring(catalogue.current(), "370306", "2021-S1", 60));
        scoring.scoreChanges("test");
        Map<String, Object> step = step("T089");
        double overall = overall();
        double gain = ((Number) step.get("points")).doubleValue();
        assertThat(step).containsEntry("score", 60.0f).containsEntry("scoreThen", 90.0f);
        assertThat(step).containsEntry("points", 0.3125f).containsEntry("indicatorPoints", 3.75f);
        deliver(aValid("370306", SHARING, "percent", "2021-S1", 90));
        scoring.scoreChanges("test");
        assertThat(overall() - overall).isCloseTo(gain, within(0.00002));
        assertThat(ids()).doesNotContain("T089");
    }

    @Test
    void the_greatest_gain_comes_first_and_what_is_not_scored_last_with_its_reason() {
        deliver(Everything.scoring(catalogue.current(), "370306", "2021-S1", 60));
        scoring.scoreChanges("test");
        List<Number> points = steps("370306").extract().path("steps.items.points");
        List<Double> gains = points.stream()
                .takeWhile(Objects::nonNull)
                .map(Number::doubleValue)
                .toList();
        assertThat(gains).isNotEmpty().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(points.subList(gains.size(), points.size())).isNotEmpty().containsOnlyNulls();
        steps("370306")
                .body(
                        "steps.items.findAll { it.points == null }.why.unique()",
                        contains("not-scored"),
                        "steps.items.status",
                        everyItem(org.hamcrest.Matchers.not("attained")));
    }

    @Test
    void without_a_score_of_the_region_the_indicator_tells() {
        deliver(aValid("370306", SHARING, "percent", "2021-S1", 50));
        scoring.scoreChanges("test");
        steps("370306").body("overall", nullValue());
        assertThat(step("T089"))
                .containsEntry("points", null)
                .containsEntry("why", "no-score")
                .containsEntry("scoreThen", 90.0f);
    }

    @Test
    void what_does_not_apply_has_nothing_to_gain() {
        deliver(aValid("370306", SHARING, "percent", "2021-S1", "not-applicable"));
        scoring.scoreChanges("test");
        assertThat(step("T089")).containsEntry("why", "not-applicable").containsEntry("special", "not-applicable");
    }

    @Test
    void of_several_targets_of_a_scenario_the_most_demanding_counts() {
        deliver(aValid("370300", "registering-property.time.standard-case", "day", "2021-S1", 5));
        scoring.scoreChanges("test");
        Map<String, Object> step = steps("370300")
                .extract()
                .path("steps.items.find { it.scenario == 'registering-property.online-business-types.online' }");
        assertThat((List<?>) step.get("others")).hasSize(1);
        List<?> ids = steps("370300").extract().path("steps.items.target");
        assertThat(ids.stream().map(String::valueOf))
                .doesNotContain(String.valueOf(((List<?>) step.get("others")).get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "404, unknown-region, region=999999&period=2021-S1",
        "404, period-without-scores, region=370306&period=1999-S1",
        "400, invalid-request, region=370306",
        "400, invalid-request, region=370306&period=2021-13"
    })
    void what_is_not_there_is_refused(int status, String problem, String query) {
        given().get("/api/v1/next-steps?" + query)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:yingshang:problem:" + problem));
    }

    private Map<String, Object> step(String target) {
        return steps("370306").extract().path("steps.items.find { it.target == '" + target + "' }");
    }

    private static List<String> ids() {
        return steps("370306").extract().path("steps.items.target");
    }

    private static double overall() {
        return steps("370306").extract().<Number>path("overall").doubleValue();
    }

    private static ValidatableResponse steps(String region) {
        return given().get("/api/v1/next-steps?period=2021-S1&size=100&region=" + region)
                .then()
                .statusCode(200);
    }
}

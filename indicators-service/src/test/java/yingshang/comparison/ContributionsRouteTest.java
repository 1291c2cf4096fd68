package yingshang.comparison;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.Deliveries;
import yingshang.EmptyResults;
import yingshang.Everything;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class ContributionsRouteTest {

    private static final String TIME = "getting-electricity.time.standard-case";
    private static final String COST = "getting-electricity.cost.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    Catalogue catalogue;

    private List<Map<String, Object>> later;

    /** Zhoucun scores 60 everywhere, half a year later 70. */
    @BeforeEach
    void start() {
        empty.now();
        later = Everything.scoring(catalogue.current(), "370306", "2021-S1", 70);
        deliver(Everything.scoring(catalogue.current(), "370306", "2020-S2", 60));
        deliver(later);
        scoring.scoreChanges("test");
    }

    @ParameterizedTest
    @CsvSource({"overall,metric", "overall,scenario", "overall,dimension", "life-cycle,indicator", "governance,metric"})
    void what_is_shown_sums_exactly_to_the_change(String node, String by) {
        var shown = contributions("&node=" + node + "&by=" + by).extract();
        List<BigDecimal> points = shown.path("contributions.points");
        BigDecimal sum = points.stream().reduce(shown.path("remainder"), BigDecimal::add);
        assertThat(points).isNotEmpty();
        assertThat(sum).isEqualByComparingTo((BigDecimal) shown.path("change"));
        assertThat(sum).isBetween(new BigDecimal("9.999"), new BigDecimal("10.001"));
    }

    @Test
    void a_metric_moves_its_indicator_by_its_weight() {
        deliver(Deliveries.next(of(TIME), "value", 18));
        scoring.scoreChanges("test");
        contributions("&node=getting-electricity&by=metric")
                .body("contributions[0].node", equalTo("getting-electricity.time"))
                .body("contributions[0].cause", equalTo("value"), "contributions[0].after.score", is("100.00000"))
                .body("contributions[0].points", is(share("40")), "why", nullValue());
    }

    @Test
    void what_is_no_longer_measured_says_so_and_moves_only_itself() {
        Map<String, Object> none = Deliveries.next(of(COST), "special", "not-applicable");
        none.put("value", null);
        deliver(none);
        scoring.scoreChanges("test");
        contributions("&node=getting-electricity.cost&by=scenario")
                .body("why", equalTo("no-score-after"), "change", nullValue(), "contributions", empty());
        contributions("&node=getting-electricity&by=metric")
                .body("contributions", hasSize(4), "change", is("10.00000"))
                .body(
                        "contributions.points",
                        everyItem(is("2.50000")),
                        "contributions.cause",
                        everyItem(equalTo("value")));
    }

    @Test
    void without_a_score_there_is_nothing_to_split_and_the_answer_says_why() {
        deliver(aValid("370303", TIME, "day", "2020-S2", 133), aValid("370303", TIME, "day", "2021-S1", 75.5));
        scoring.scoreChanges("test");
        String asked = "/api/v1/contributions?region=370303&from=2020-S2&to=2021-S1";
        given().get(asked)
                .then()
                .body("why", equalTo("no-score"), "change", nullValue(), "remainder", nullValue())
                .body("before.state", equalTo("below-coverage"), "contributions", empty());
        given().get(asked + "&by=scenario&node=" + TIME).then().body("contributions.points", contains(25.0f));
    }

    @ParameterizedTest
    @CsvSource({
        "404, unknown-region, region=999999&from=2020-S2&to=2021-S1",
        "404, unknown-node, region=370306&from=2020-S2&to=2021-S1&node=nothing",
        "404, period-without-scores, region=370306&from=1999-S2&to=2021-S1",
        "404, period-without-scores, region=370402&from=2020-S2&to=2021-S1",
        "400, periods-reversed, region=370306&from=2021-S1&to=2020-S2",
        "400, periods-reversed, region=370306&from=2021-S1&to=2021-S1",
        "400, mixed-frequencies, region=370306&from=2020&to=2021-S1",
        "400, invalid-request, region=370306&from=2020-S2",
        "400, invalid-request, region=370306&from=2020-S2&to=2021-S1&by=overall"
    })
    void what_cannot_be_compared_is_refused_and_why(int status, String problem, String query) {
        given().get("/api/v1/contributions?" + query)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:yingshang:problem:" + problem));
    }

    private static org.hamcrest.Matcher<BigDecimal> is(String figure) {
        return equalTo(new BigDecimal(figure));
    }

    /** {@code points} of one of the five scored metrics of getting electricity. */
    private static String share(String points) {
        return new BigDecimal(points).divide(BigDecimal.valueOf(5)).setScale(5).toPlainString();
    }

    private Map<String, Object> of(String scenario) {
        return later.stream()
                .filter(delivery -> delivery.get("scenario").equals(scenario))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse contributions(String query) {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .get("/api/v1/contributions?region=370306&from=2020-S2&to=2021-S1" + query)
                .then()
                .statusCode(200);
    }
}

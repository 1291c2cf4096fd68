package yingshang.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.EmptyResults;
import yingshang.Statements;
import yingshang.TestPostgres;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class ComparisonTest {

    /** World Bank goalposts 18 and 248 days: 133 days are half way, 190.5 a quarter, 75.5 three quarters. */
    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    Statements statements;

    /** Zhoucun gains 25 points and a place, Zhangdian loses both; Shizhong comes new; the city stands by itself. */
    @BeforeEach
    void start() {
        empty.now();
        deliver(
                aValid("370306", TIME, "day", "2020-S2", 190.5),
                aValid("370306", TIME, "day", "2021-S1", 133),
                aValid("370303", TIME, "day", "2020-S2", 75.5),
                aValid("370303", TIME, "day", "2021-S1", 190.5),
                aValid("370402", TIME, "day", "2021-S1", 18),
                aValid("370300", TIME, "day", "2021-S1", 18),
                aValid("370306", TIME, "day", "2020", 133));
        scoring.scoreChanges("test");
    }

    @Test
    void a_series_has_periods_of_one_length_oldest_first() {
        series("region=370306&node=" + TIME)
                .body("items.key", contains("A.370306." + TIME, "S.370306." + TIME), "total", equalTo(2))
                .body("items[0].observations.period", contains("2020"))
                .body("items[1].observations.period", contains("2020-S2", "2021-S1"))
                .body("items[1].observations.score", contains(25.0f, 50.0f))
                .body("items[1].observations.rank", contains(2, 2), "items[1].observations.peers", contains(2, 3));
    }

    @Test
    void a_series_holds_what_is_asked_for_and_no_more() {
        series("region=370306&region=370303&node=" + TIME + "&node=overall&from=2021-S1")
                .body("total", equalTo(4), "items.observations.period.flatten().unique()", contains("2021-S1"));
        series("region=370306&node=" + TIME + "&frequency=S&newest=1")
                .body("items[0].observations.period", contains("2021-S1"));
        series("region=370306&node=" + TIME + "&frequency=S&to=2020-S2")
                .body("items[0].observations.period", contains("2020-S2"));
        series("region=370306&node=" + TIME + "&frequency=M").body("items", empty());
        series("region=370306&region=370303&node=" + TIME + "&frequency=S&page=1&size=1")
                .body("items.region", contains("370306"), "total", equalTo(2));
    }

    @Test
    void a_series_says_why_there_is_no_score_and_names_each() {
        series("region=370306&node=overall&frequency=S")
                .body("items[0].observations.state", contains("below-coverage", "below-coverage"))
                .body("items[0].observations.score", contains(nullValue(), nullValue()));
        String id = given().get("/api/v1/series?region=370306&frequency=S&node=" + TIME)
                .path("items[0].observations[0].id");
        given().get("/api/v1/scores?region=370306&period=2020-S2&node=" + TIME)
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void a_league_table_tells_places_and_what_changed_since_the_period_before() {
        table("period=2021-S1&level=district&node=" + TIME)
                .body("against", equalTo("2020-S2"), "ranked", equalTo(3), "rows.total", equalTo(3))
                .body("rows.items.region", contains("370402", "370306", "370303"))
                .body("rows.items.rank", contains(1, 2, 3), "rows.items.score", contains(100.0f, 50.0f, 25.0f))
                .body("rows.items.scoreChange", contains(nullValue(), equalTo(25.0f), equalTo(-50.0f)))
                .body("rows.items.rankChange", contains(nullValue(), equalTo(0), equalTo(-2)))
                .body("rows.items[1].before.score", equalTo(25.0f), "rows.items[1].interval", nullValue());
    }

    @Test
    void a_league_table_puts_those_without_a_score_last_and_says_why() {
        deliver(aValid("370306", TIME, "day", "2021-S1", "not-applicable"));
        scoring.scoreChanges("test");
        table("period=2021-S1&level=district&node=" + TIME)
                .body("rows.items.region", contains("370402", "370303", "370306"), "ranked", equalTo(2))
                .body("rows.items[2].state", equalTo("not-applicable"), "rows.items[2].rank", nullValue());
    }

    @Test
    void a_league_table_of_any_length_takes_the_same_number_of_statements() {
        long forOne = statements.of(
                () -> table("period=2021-S1&level=city&node=" + TIME).body("rows.items", hasSize(1)));
        long forThree = statements.of(
                () -> table("period=2021-S1&level=district&node=" + TIME).body("rows.items", hasSize(3)));
        assertThat(forThree).isEqualTo(forOne).isBetween(1L, 5L);
    }

    @Test
    void movers_are_those_that_won_and_those_that_lost() {
        given().get("/api/v1/movers/regions?period=2021-S1&level=district&node=" + TIME)
                .then()
                .body("best.region", contains("370306"), "best.change", contains(25.0f), "compared", equalTo(2))
                .body("worst.region", contains("370303"), "worst.rankChange", contains(-2));
        given().get("/api/v1/movers/nodes?period=2021-S1&region=370303&kind=metric")
                .then()
                .body("worst.node", contains("getting-electricity.time"), "best", empty())
                .body("worst[0].before.rank", equalTo(1), "worst[0].after.rank", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource({
        "404, unknown-region, series?region=999999&node=overall",
        "404, unknown-node, series?region=370306&node=nothing",
        "400, mixed-frequencies, series?region=370306&node=overall&from=2020-S1&to=2021-Q1",
        "400, mixed-frequencies, series?region=370306&node=overall&frequency=M&to=2021",
        "400, periods-reversed, series?region=370306&node=overall&from=2021-S1&to=2020-S2",
        "400, invalid-request, series?region=370306&node=overall&from=2021-13",
        "400, invalid-request, series?region=370306",
        "400, invalid-request, series?region=370306&node=overall&newest=61",
        "404, unknown-node, league-table?period=2021-S1&level=district&node=nothing",
        "400, unknown-value, league-table?period=2021-S1&level=planet",
        "404, period-without-scores, league-table?period=1999-S1&level=district",
        "400, periods-reversed, league-table?period=2021-S1&level=district&against=2021-S2",
        "400, periods-reversed, league-table?period=2021-S1&level=district&against=2021-S1",
        "400, mixed-frequencies, league-table?period=2021-S1&level=district&against=2020",
        "400, invalid-request, league-table?level=district",
        "404, unknown-region, movers/nodes?region=999999&period=2021-S1",
        "404, period-without-scores, movers/nodes?region=370402&period=1999-S1",
        "400, invalid-request, movers/nodes?region=370402&period=2021-S1&kind=overall",
        "404, unknown-node, movers/regions?period=2021-S1&level=district&node=nothing",
        "400, periods-reversed, movers/regions?period=2021-S1&level=district&against=2022-S1"
    })
    void what_cannot_be_compared_is_refused_and_why(int status, String problem, String request) {
        given().header("Accept-Language", "en")
                .get("/api/v1/" + request)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("ETag", nullValue())
                .body("type", equalTo("urn:yingshang:problem:" + problem));
    }

    private static ValidatableResponse series(String query) {
        return given().get("/api/v1/series?" + query).then().statusCode(200).header("ETag", notNullValue());
    }

    private static ValidatableResponse table(String query) {
        return given().get("/api/v1/league-table?" + query).then().statusCode(200);
    }
}

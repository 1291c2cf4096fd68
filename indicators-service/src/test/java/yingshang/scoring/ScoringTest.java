package yingshang.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.Deliveries.next;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.EmptyResults;
import yingshang.Everything;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class ScoringTest {

    /** World Bank goalposts 18 and 248 days: 133 days lie half way. */
    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    Catalogue catalogue;

    @Inject
    ScoreRunRepository runs;

    @BeforeEach
    void start() {
        empty.now();
    }

    @Test
    void scores_a_value_by_its_goalposts_and_names_the_measurement() {
        deliver(aValid("370306", TIME, "day", "2021-S1", 133));
        assertThat(scoring.scoreChanges("test")).isTrue();
        int id = given().get("/api/v1/measurements?region=370306").path("items[0].id");
        scores("region=370306&period=2021-S1&node=" + TIME)
                .body(
                        "items.score",
                        contains(50.0f),
                        "items.state",
                        contains("scored"),
                        "items.kind",
                        contains("scenario"))
                .body("items[0].measurements", contains(id), "items[0].frameworkEdition", equalTo(edition()));
    }

    @Test
    void gives_no_score_below_the_coverage_threshold_and_says_so() {
        deliver(aValid("370306", TIME, "day", "2021-S1", 133));
        scoring.scoreChanges("test");
        scores("region=370306&period=2021-S1&kind=overall")
                .body("items.score", contains(nullValue()), "items.state", contains("below-coverage"))
                .body("items.rank", contains(nullValue()));
        scores("region=370306&period=2021-S1&node=getting-credit")
                .body("items.state", contains("no-data"), "items.coverage", contains(0.0f));
    }

    @Test
    void scores_the_whole_tree_of_a_region_that_measured_everything() {
        deliver(Everything.scoring(catalogue.current(), "370306", "2021-S1", 75));
        scoring.scoreChanges("test");
        scores("region=370306&period=2021-S1&kind=overall")
                .body("items.coverage", contains(1.0f), "items.score", contains(75.0f), "items.rank", contains(1));
        scores("region=370306&period=2021-S1&kind=dimension")
                .body("items", hasSize(3), "items.score", everyItem(equalTo(75.0f)));
    }

    @Test
    void takes_the_score_away_with_the_measurement() {
        Map<String, Object> delivery = aValid("370306", TIME, "day", "2021-S1", 133);
        deliver(delivery, aValid("370303", TIME, "day", "2021-S1", 133));
        scoring.scoreChanges("test");
        deliver(next(delivery, "withdrawn", true));
        scoring.scoreChanges("test");
        scores("region=370306").body("total", equalTo(0));
        scores("region=370303&node=" + TIME).body("total", equalTo(1));
        deliver(next(aValid("370303", TIME, "day", "2021-S2", 20), "value", 20));
        scoring.scoreChanges("test");
        assertThat(scores("region=370303&node=" + TIME).extract().<List<String>>path("items.period"))
                .containsExactly("2021-S2", "2021-S1");
    }

    @Test
    void follows_a_correction() {
        Map<String, Object> delivery = aValid("370306", TIME, "day", "2021-S1", 133);
        deliver(delivery);
        scoring.scoreChanges("test");
        deliver(next(delivery, "value", 18));
        scoring.scoreChanges("test");
        scores("region=370306&node=" + TIME).body("items.score", contains(100.0f));
    }

    @Test
    void marks_what_is_carried_forward_and_what_is_made_up() {
        Map<String, Object> madeUp = aValid("370306", TIME, "day", "2021-S1", 133);
        madeUp.put("demonstration", true);
        deliver(madeUp, aValid("370303", TIME, "day", "2021-S2", 100));
        scoring.scoreChanges("test");
        scores("region=370306&period=2021-S2&node=" + TIME)
                .body("items.carriedForward", contains(true), "items.demonstration", contains(true));
        scores("region=370303&period=2021-S2&node=" + TIME)
                .body("items.carriedForward", contains(false), "items.demonstration", contains(false));
        scores("region=370303&period=2021-S1&node=" + TIME).body("items.state", contains("no-data"));
    }

    @Test
    void keeps_special_values_apart() {
        deliver(
                aValid("370306", TIME, "day", "2021-S1", "no-practice"),
                aValid("370303", TIME, "day", "2021-S1", "not-applicable"),
                aValid("370402", TIME, "day", "2021-S1", "no-data"));
        scoring.scoreChanges("test");
        scores("node=" + TIME + "&period=2021-S1")
                .body("items.region", contains("370303", "370306", "370402"))
                .body("items.state", contains("not-applicable", "no-practice", "no-data"))
                .body("items.score", contains(nullValue(), equalTo(0.0f), nullValue()));
    }

    @Test
    void ranks_regions_among_those_of_their_level_and_lets_ties_share_the_better_place() {
        deliver(
                aValid("370306", TIME, "day", "2021-S1", 100),
                aValid("370303", TIME, "day", "2021-S1", 100),
                aValid("370402", TIME, "day", "2021-S1", 120),
                aValid("370300", TIME, "day", "2021-S1", 200));
        scoring.scoreChanges("test");
        scores("node=" + TIME + "&period=2021-S1")
                .body("items.region", contains("370300", "370303", "370306", "370402"))
                .body("items.rank", contains(1, 1, 1, 3), "items.peers", contains(1, 3, 3, 3));
    }

    @Test
    void does_nothing_when_nothing_changed() {
        deliver(aValid("370306", TIME, "day", "2021-S1", 133));
        assertThat(scoring.scoreChanges("test")).isTrue();
        assertThat(scoring.scoreChanges("test")).isFalse();
        given().get("/api/v1/score-runs").then().body("total", equalTo(1));
    }

    @Test
    void leaves_changes_for_later_while_another_replica_is_scoring() {
        deliver(aValid("370306", TIME, "day", "2021-S1", 133));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(runs.tryLock()).isTrue();
            assertThat(QuarkusTransaction.requiringNew().call(() -> scoring.scoreChanges("other")))
                    .isFalse();
        });
        assertThat(scoring.scoreChanges("test")).isTrue();
    }

    @Test
    void records_who_ran_what_and_how_much() {
        deliver(aValid("370306", TIME, "day", "2021-S1", 133));
        scoring.scoreChanges("test");
        scoring.scoreEverything("somebody");
        given().get("/api/v1/score-runs")
                .then()
                .body("items.startedBy", contains("somebody", "test"))
                .body("items.kind", hasItem("full"), "items.status", everyItem(equalTo("done")))
                .body("items.measurementsRead", contains(1, 1));
    }

    @Test
    void refuses_levels_periods_and_pages_that_do_not_exist() {
        given().header("Accept-Language", "en")
                .get("/api/v1/scores?kind=galaxy&period=2021-Q7&size=101&page=-1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("kind", "page", "period", "size"));
    }

    @Test
    void lists_the_periods_newest_first() {
        deliver(
                aValid("370306", TIME, "day", "2021-S1", 133),
                aValid("370306", TIME, "day", "2021", 133),
                aValid("370306", TIME, "day", "2020", 133));
        scoring.scoreChanges("test");
        given().get("/api/v1/scores/periods").then().body("items", contains("2021", "2021-S1", "2020"));
    }

    private int edition() {
        return catalogue.current().edition();
    }

    private static ValidatableResponse scores(String query) {
        return given().when().get("/api/v1/scores?" + query).then().statusCode(200);
    }
}

package yingshang.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.EmptyResults;
import yingshang.Everything;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Period;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class LineageTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    Catalogue catalogue;

    private final Map<String, Object> measured = aValid("370306", TIME, "day", "2020-S2", 133);

    @BeforeEach
    void start() {
        empty.now();
    }

    @Test
    void a_scenario_leads_to_its_measurement_and_the_filing() {
        deliver(measured, aValid("370303", TIME, "day", "2021-S1", 133));
        scoring.scoreChanges("test");
        String filing = (String) measured.get("filing");
        lineage("2021-S1", TIME, "size=20")
                .body("score.score", equalTo(50.0f), "score.carriedForward", equalTo(true), "children", empty())
                .body(
                        "goalposts.best",
                        equalTo(18),
                        "goalposts.source.document",
                        equalTo("World Bank, Doing Business 2020"))
                .body("measurements.items.value", contains(133), "measurements.items.period", contains("2020-S2"))
                .body(
                        "measurements.items.filing",
                        contains(filing),
                        "measurements.items.carriedForward",
                        contains(true))
                .body("measurements.items.entry", contains(measured.get("entry")))
                .body("measurements.items.eventsHref", contains("/api/v1/filings/" + filing + "/events"))
                .body("run.startedBy", equalTo("test"), "averaging", nullValue());
    }

    @Test
    void a_node_leads_to_its_parts_with_their_shares() {
        deliver(Everything.scoring(catalogue.current(), "370306", "2021-S1", 60));
        scoring.scoreChanges("test");
        ValidatableResponse overall = lineage("2021-S1", "overall", "size=7");
        overall.body("children.node", contains("life-cycle", "investment", "governance"))
                .body("children.share", contains(0.33333f, 0.33333f, 0.33333f), "averaging", equalTo("arithmetic"))
                .body("measurements.items", hasSize(7), "goalposts", nullValue());
        long scored = catalogue.current().scenarios().stream()
                .filter(scenario -> scenario.goalposts() != null)
                .count();
        overall.body("measurements.total", equalTo((int) scored));
        String href = overall.extract().path("children[0].href");
        given().get(href).then().statusCode(200).body("children.node", hasItem("getting-electricity"));
    }

    @Test
    void pages_of_measurements_follow_one_another() {
        deliver(Everything.scoring(catalogue.current(), "370306", "2021-S1", 60));
        scoring.scoreChanges("test");
        List<Integer> first =
                lineage("2021-S1", "life-cycle", "size=5").extract().path("measurements.items.id");
        List<Integer> second =
                lineage("2021-S1", "life-cycle", "size=5&page=1").extract().path("measurements.items.id");
        assertThat(first).isSorted().doesNotContainAnyElementsOf(second);
        assertThat(first.get(4)).isLessThan(second.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "1.370306.2021-S1", "1.370306.2021-S9.overall", "1.999999.2021-S1.overall"})
    void what_names_no_score_is_not_found(String name) {
        given().get("/api/v1/scores/" + name + "/lineage")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:yingshang:problem:unknown-score"));
    }

    @Test
    void a_name_is_split_at_the_first_three_dots() {
        assertThat(ScoreId.of("3.370306.2021-08.getting-electricity.time"))
                .isEqualTo(new ScoreId(3, "370306", Period.of("2021-08"), "getting-electricity.time"))
                .hasToString("3.370306.2021-08.getting-electricity.time");
    }

    private ValidatableResponse lineage(String period, String node, String query) {
        return given().get("/api/v1/scores/" + catalogue.current().edition() + ".370306." + period + "." + node
                        + "/lineage?" + query)
                .then()
                .statusCode(200);
    }
}

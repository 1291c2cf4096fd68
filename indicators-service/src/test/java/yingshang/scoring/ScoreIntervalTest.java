package yingshang.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.Deliveries.next;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Goalposts;
import yingshang.catalogue.Scenario;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class ScoreIntervalTest {

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    IntervalService intervals;

    @Inject
    IntervalRepository rows;

    @Inject
    Catalogue catalogue;

    @BeforeEach
    void start() {
        empty.now();
    }

    @Test
    void holds_the_published_score_and_rank_of_every_region() {
        measured();
        assertThat(intervals.computeNext()).isTrue();
        assertThat(intervals.computeNext()).isFalse();
        List<Map<String, Object>> scores =
                given().get("/api/v1/scores?period=2021&kind=overall").path("items");
        List<Map<String, Object>> found = asked("period=2021&node=overall")
                .body("total", equalTo(3), "items.kind", everyItem(equalTo("overall")))
                .body("items.seed", everyItem(equalTo(20210801)), "items.draws", everyItem(equalTo(1000)))
                .body("items.demonstration", everyItem(is(true)), "items.methodVersion", everyItem(equalTo("1.1")))
                .extract()
                .path("items");
        for (Map<String, Object> score : scores) {
            Map<?, ?> whole = (Map<?, ?>) found.stream()
                    .filter(one -> one.get("region").equals(score.get("region")))
                    .findFirst()
                    .orElseThrow()
                    .get("whole");
            assertThat(number(score.get("score"))).isBetween(number(whole.get("lowest")), number(whole.get("highest")));
            assertThat((Integer) score.get("rank"))
                    .isBetween((Integer) whole.get("best"), (Integer) whole.get("worst"));
            assertThat(number(whole.get("lowest"))).isLessThan(number(whole.get("highest")));
        }
        asked("period=2021&region=370306&node=getting-electricity").body("total", equalTo(1));
    }

    @Test
    void is_the_same_when_computed_again() {
        measured();
        intervals.computeNext();
        List<Object> first = asked("period=2021&size=100").extract().path("items.byWeights");
        scoring.scoreEverything("test");
        asked("period=2021").body("total", equalTo(0));
        intervals.computeNext();
        assertThat(asked("period=2021&size=100").extract().<List<Object>>path("items.byWeights"))
                .isEqualTo(first)
                .isNotEmpty();
    }

    @Test
    void goes_with_the_scores_it_rests_on() {
        Map<String, Object> late = measured();
        intervals.computeNext();
        deliver(next(late, "value", 0));
        scoring.scoreChanges("test");
        asked("period=2021").body("total", equalTo(0));
        intervals.computeNext();
        asked("period=2021&node=overall").body("total", equalTo(3));
        Map<String, Object> gone = aValid("370300", "getting-electricity.time.standard-case", "day", "2020", 20);
        deliver(gone);
        scoring.scoreChanges("test");
        asked("period=2021").body("total", equalTo(0));
        assertThat(intervals.computeNext() && intervals.computeNext() && !intervals.computeNext())
                .isTrue();
        asked("period=2020&region=370300&node=getting-electricity.time").body("total", equalTo(1));
        deliver(next(gone, "withdrawn", true));
        scoring.scoreChanges("test");
        asked("period=2020").body("total", equalTo(0));
    }

    @Test
    void is_left_to_the_replica_that_is_at_it() {
        measured();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(rows.tryLock()).isTrue();
            assertThat(CompletableFuture.supplyAsync(intervals::computeNext).join())
                    .isFalse();
        });
        assertThat(intervals.computeNext()).isTrue();
    }

    @Test
    void needs_a_period() {
        given().header("Accept-Language", "en")
                .get("/api/v1/scores/intervals")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("period"));
    }

    /** Values between the goalposts for every scored scenario of three districts; the last delivery. */
    private Map<String, Object> measured() {
        Random random = new Random(4);
        List<Map<String, Object>> all = new ArrayList<>();
        for (String region : List.of("370303", "370306", "370402")) {
            for (Scenario scenario : catalogue.current().scenarios()) {
                Goalposts posts = scenario.goalposts();
                if (posts != null) {
                    BigDecimal value = posts.worst()
                            .add(posts.best().subtract(posts.worst()).multiply(BigDecimal.valueOf(random.nextDouble())))
                            .setScale(6, RoundingMode.HALF_UP);
                    Map<String, Object> delivery = aValid(region, scenario.code(), scenario.unit(), "2021", value);
                    delivery.put("demonstration", true);
                    all.add(delivery);
                }
            }
        }
        deliver(all);
        scoring.scoreChanges("test");
        return all.get(all.size() - 1);
    }

    private static double number(Object json) {
        return ((Number) json).doubleValue();
    }

    private static ValidatableResponse asked(String query) {
        return given().when().get("/api/v1/scores/intervals?" + query).then().statusCode(200);
    }
}

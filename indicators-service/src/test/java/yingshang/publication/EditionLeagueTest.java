package yingshang.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.Deliveries.next;
import static yingshang.publication.Editions.publish;
import static yingshang.publication.Editions.request;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.scoring.ScoringService;

/** Goalposts are 18 and 248 days: 133 days score 50, 64 days 80, 110 days 60. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class EditionLeagueTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    private Map<String, Object> delivery;

    @BeforeEach
    void publishTheFirst() {
        empty.now();
        delivery = aValid("370306", TIME, "day", "2021-S1", 133);
        deliver(delivery, aValid("370303", TIME, "day", "2021-S1", 110));
        scoring.scoreChanges("test");
        Editions.published("2021-S1");
    }

    @Test
    void a_first_edition_has_ranks_and_intervals_and_nothing_to_compare_with() {
        table(1, "&size=1")
                .statusCode(200)
                .body("edition", equalTo(1), "period", equalTo("2021-S1"), "since", nullValue())
                .body("rows.total", equalTo(2), "rows.items", hasSize(1))
                .body("rows.items[0].region", equalTo("370303"), "rows.items[0].rank", equalTo(1))
                .body("rows.items[0].score", equalTo(60f), "rows.items[0].interval", nullValue())
                .body("rows.items[0].regionName.zh", equalTo("张店区"), "rows.items[0].before", nullValue());
        As.nobody()
                .get("/api/v1/editions/1/league-table?level=district&node=getting-electricity.time")
                .then()
                .body("rows.items[0].interval.best", equalTo(1), "rows.items[0].interval.highest", equalTo(60f));
    }

    @Test
    void the_next_edition_says_who_overtook_whom() {
        correct(64);
        Editions.published("2021-S1");
        table(2, "")
                .body("since", equalTo(1), "sincePeriod", equalTo("2021-S1"))
                .body("rows.items.region", contains("370306", "370303"))
                .body("rows.items.scoreChange", contains(30f, 0f), "rows.items.rankChange", contains(1, -1))
                .body("rows.items[0].before.score", equalTo(50f), "rows.items[0].before.rank", equalTo(2));
        table(1, "").body("rows.items.region", contains("370303", "370306"));
    }

    @Test
    void a_later_period_is_held_against_the_newest_one_as_long() {
        deliver(aValid("370306", TIME, "day", "2021-S2", 64));
        scoring.scoreChanges("test");
        Editions.published("2021-S2");
        table(2, "")
                .body("period", equalTo("2021-S2"), "sincePeriod", equalTo("2021-S1"))
                .body("rows.items[0].region", equalTo("370306"), "rows.items[0].scoreChange", equalTo(30f));
        deliver(aValid("370306", TIME, "day", "2021", 64));
        scoring.scoreChanges("test");
        Editions.published("2021");
        table(3, "").body("since", equalTo(2), "sincePeriod", nullValue(), "rows.items[0].before", nullValue());
    }

    @Test
    void who_has_the_table_is_told_so() {
        String tag = table(1, "").extract().header("ETag");
        As.nobody()
                .header("If-None-Match", tag)
                .get("/api/v1/editions/1/league-table?level=district&node=" + TIME)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @Test
    void an_edition_under_embargo_is_neither_shown_nor_compared_with() {
        Map<String, Object> secret = request(Candidates.approved("2021-S1"), "preliminary");
        secret.put("embargoUntil", Instant.now().plus(Duration.ofDays(1)).toString());
        publish(secret).statusCode(201);
        Editions.published("2021-S1");
        table(2, "").statusCode(404);
        table(3, "&since=2").statusCode(404);
        table(3, "").body("since", equalTo(1));
        As.taskForce()
                .get("/api/v1/editions/3/league-table?level=district&node=" + TIME)
                .then()
                .body("since", equalTo(2), "rows.items[0].before", notNullValue());
    }

    @Test
    void what_an_edition_does_not_have_is_refused() {
        refused("&since=1", "edition-not-earlier");
        refused("&period=2019", "unknown-value");
        refused("&level=planet", "unknown-value");
        refused("&node=nothing", "unknown-value");
        refused("&period=x", "invalid-request");
        table(9, "").statusCode(404).body("type", equalTo("urn:yingshang:problem:unknown-edition"));
    }

    private void correct(int days) {
        deliver(next(delivery, "value", days));
        scoring.scoreChanges("test");
    }

    /** What is asked last counts. */
    private static void refused(String more, String code) {
        Map<String, String> asked = new HashMap<>(Map.of("level", "district", "node", TIME));
        for (String one : more.substring(1).split("&")) {
            asked.put(one.split("=")[0], one.split("=")[1]);
        }
        As.nobody()
                .queryParams(asked)
                .get("/api/v1/editions/1/league-table")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:yingshang:problem:" + code));
    }

    private static ValidatableResponse table(int edition, String more) {
        return As.nobody()
                .get("/api/v1/editions/" + edition + "/league-table?level=district&node=" + TIME + more)
                .then();
    }
}

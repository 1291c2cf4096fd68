package yingshang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.List;
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
class EditionScoresTest {

    private static final String TIME = "getting-electricity.time.standard-case";
    private static final String OURS = "?region=370306&period=2021-S1";

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
    void scores_stay_as_they_were_published_whatever_comes_later() {
        correct(64);
        scores(1, OURS + "&kind=scenario&size=100")
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("scenario")))
                .body(time("state"), equalTo("scored"), time("score"), equalTo(50f), time("coverage"), equalTo(1f))
                .body(time("rank"), equalTo(2), time("peers"), equalTo(2), time("name.en"), equalTo(name()))
                .body(time("carriedForward"), equalTo(false), time("demonstration"), equalTo(false));
        Editions.published("2021-S1");
        scores(2, OURS + "&kind=scenario&size=100").body(time("score"), equalTo(80f), time("rank"), equalTo(1));
    }

    @Test
    void what_was_not_measured_has_a_state_and_no_score() {
        scores(1, OURS + "&kind=indicator&size=100")
                .body("items.findAll { it.state == 'no-data' }.score", everyItem(nullValue()))
                .body("items.findAll { it.state == 'no-data' }.rank", everyItem(nullValue()))
                .body("items.findAll { it.state == 'no-data' }", hasSize(16));
    }

    @Test
    void pages_follow_each_other_as_the_file_does_and_end() {
        String all = "?kind=indicator&size=";
        List<String> whole = scores(1, all + 100).extract().path("items.node");
        int total = scores(1, all + 7)
                .body("items", hasSize(7), "items.node", equalTo(whole.subList(0, 7)))
                .extract()
                .path("total");
        scores(1, all + "7&page=1").body("items.node", equalTo(whole.subList(7, 14)), "page", equalTo(1));
        scores(1, all + "7&page=" + (total / 7 + 1)).statusCode(200).body("items", empty(), "total", equalTo(total));
        assertThat(total).isEqualTo(34);
        scores(1, "?kind=overall&region=370306").body("items.region", contains("370306"), "total", equalTo(1));
        scores(1, "?size=101").statusCode(400).body("type", equalTo("urn:yingshang:problem:invalid-request"));
    }

    @Test
    void who_has_them_is_told_so() {
        String tag = scores(1, OURS).extract().header("ETag");
        As.nobody()
                .header("If-None-Match", tag)
                .get("/api/v1/editions/1/scores" + OURS)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Vary", containsString("Authorization"));
    }

    @Test
    void an_edition_under_embargo_is_nobodys_but_the_task_forces() {
        Map<String, Object> secret = request(Candidates.approved("2021-S1"), "preliminary");
        secret.put("embargoUntil", Instant.now().plus(Duration.ofDays(1)).toString());
        publish(secret).statusCode(201);
        scores(2, OURS).statusCode(404).body("type", equalTo("urn:yingshang:problem:unknown-edition"));
        As.taskForce().get("/api/v1/editions/2/scores" + OURS).then().statusCode(200);
        scores(9, OURS).statusCode(404).body("type", equalTo("urn:yingshang:problem:unknown-edition"));
    }

    @Test
    void what_an_edition_does_not_have_is_refused() {
        refused("?region=110000", "unknown-value");
        refused("?period=2019", "unknown-value");
        refused("?period=x", "invalid-request");
        refused("?kind=galaxy", "invalid-request");
        refused("?district=370306", "invalid-request");
    }

    private void correct(int days) {
        deliver(next(delivery, "value", days));
        scoring.scoreChanges("test");
    }

    private static String name() {
        return As.nobody().get("/api/v1/scores?region=370306&node=" + TIME).path("items[0].name.en");
    }

    private static String time(String field) {
        return "items.find { it.node == '" + TIME + "' }." + field;
    }

    private static void refused(String asked, String code) {
        scores(1, asked).statusCode(400).body("type", equalTo("urn:yingshang:problem:" + code));
    }

    private static ValidatableResponse scores(int edition, String asked) {
        return As.nobody()
                .get("/api/v1/editions/" + edition + "/scores" + asked)
                .then();
    }
}

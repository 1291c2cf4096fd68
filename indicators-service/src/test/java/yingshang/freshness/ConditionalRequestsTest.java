package yingshang.freshness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.EmptyResults;
import yingshang.Statements;
import yingshang.TestPostgres;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class ConditionalRequestsTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    ResultVersionService versions;

    @Inject
    Statements statements;

    @BeforeEach
    void start() {
        empty.now();
        deliver(aValid("370306", TIME, "day", "2020-S2", 190));
        measure(133);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scores?region=370306",
                "scores/periods",
                "scores/intervals?period=2021-S1",
                "series?region=370306&node=overall",
                "league-table?period=2021-S1&level=district",
                "movers/regions?period=2021-S1&level=district",
                "reductions",
                "reductions/series?region=370306&scenario=getting-electricity.time.standard-case",
                "contributions?region=370306&from=2020-S2&to=2021-S1",
                "next-steps?region=370306&period=2021-S1",
                "measurements",
                "targets",
                "targets/T066"
            })
    void a_list_is_sent_again_only_after_something_changed(String list) {
        String tag = tag(list);
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        given().header("If-None-Match", tag)
                .get("/api/v1/" + list)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("no-cache"))
                .body(equalTo(""));
        measure(18);
        given().header("If-None-Match", tag)
                .get("/api/v1/" + list)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "metrics", "regions", "calendar-days", "service-items"})
    void the_catalogue_may_be_kept_for_a_minute_and_then_asked_for(String list) {
        String tag = tag(list);
        measure(18);
        given().header("If-None-Match", tag)
                .get("/api/v1/" + list)
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("max-age=60, must-revalidate"));
    }

    @Test
    void what_has_not_changed_is_told_by_one_statement() {
        String tag = tag("scores?region=370306");
        assertThat(statements.of(() -> given().header("If-None-Match", tag)
                        .get("/api/v1/scores?region=370306")
                        .then()
                        .statusCode(304)))
                .isEqualTo(1);
    }

    @Test
    void another_question_has_another_tag_whatever_the_order_of_its_words() {
        assertThat(tag("scores?region=370306"))
                .isNotEqualTo(tag("scores?region=370303"))
                .isNotEqualTo(tag("reductions?region=370306"));
        assertThat(tag("scores?region=370306&period=2021-S1")).isEqualTo(tag("scores?period=2021-S1&region=370306"));
    }

    @Test
    void a_refusal_has_no_tag_and_a_star_hides_none() {
        given().header("If-None-Match", "*")
                .get("/api/v1/scores?kind=galaxy")
                .then()
                .statusCode(400)
                .header("ETag", nullValue());
        given().header("If-None-Match", "*").get("/api/v1/scores").then().statusCode(200);
    }

    @Test
    void a_change_counts_when_its_transaction_ends_and_not_when_it_fails() {
        String before = scores();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    versions.changed(Subject.SCORES);
                    assertThat(QuarkusTransaction.requiringNew().call(this::scores))
                            .isEqualTo(before);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");
        assertThat(scores()).isEqualTo(before);
        QuarkusTransaction.requiringNew().run(() -> versions.changed(Subject.SCORES));
        assertThat(scores()).isNotEqualTo(before);
    }

    private String scores() {
        return versions.of(List.of(Subject.SCORES));
    }

    private void measure(int days) {
        deliver(aValid("370306", TIME, "day", "2021-S1", days));
        scoring.scoreChanges("test");
    }

    private static String tag(String list) {
        return given().get("/api/v1/" + list).then().statusCode(200).extract().header("ETag");
    }
}

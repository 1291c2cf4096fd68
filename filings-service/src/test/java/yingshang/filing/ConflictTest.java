package yingshang.filing;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Whoever comes second is told what the first one did. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ConflictTest {

    private final String region = Given.aRegion();
    private String filing;

    @BeforeEach
    void given_a_draft() {
        filing = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
    }

    @Test
    void the_tag_is_the_number_of_steps() {
        As.reviewer()
                .get("/api/v1/filings/" + filing)
                .then()
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
        Take.edit(filing, region, Given.entries(20, 3)).header("ETag", "\"2\"").body("version", equalTo(2));
        Given.submit(filing, region).header("ETag", "\"3\"");
    }

    @Test
    void a_second_writer_sees_the_steps_and_the_values_that_changed() {
        As.filer("colleague", region)
                .header("If-Match", "\"1\"")
                .body(Map.of("entries", List.of(Given.entry(Given.TIME, "day", 18))))
                .put("/api/v1/filings/" + filing + "/entries")
                .then()
                .statusCode(200);
        refused("\"1\"")
                .body("type", endsWith(":filing-changed"), "title", notNullValue(), "status", equalTo(412))
                .body("changes.since", equalTo(1))
                .body("changes.steps", hasSize(1))
                .body("changes.steps[0].step", equalTo(2), "changes.steps[0].kind", equalTo("edited"))
                .body("changes.steps[0].by", equalTo("colleague"), "changes.steps[0].at", notNullValue())
                .body("changes.entries.scenario", equalTo(List.of(Given.TIME, Given.PROCEDURES)))
                .body("changes.entries[0].then.value", equalTo(20), "changes.entries[0].now.value", equalTo(18))
                .body("changes.entries[1].then.value", equalTo(3), "changes.entries[1].now", nullValue());
    }

    @Test
    void what_was_changed_and_changed_back_shows_as_steps_only_with_the_same_value() {
        Take.edit(filing, region, Given.entries(18, 3)).statusCode(200);
        Take.edit(filing, region, Given.entries(20, 3)).statusCode(200);
        refused("\"1\"").body("changes.steps", hasSize(2), "changes.entries", hasSize(0));
    }

    @Test
    void an_entry_added_since_has_no_value_of_then() {
        String empty = Given.aDraft(Given.aRound(), region, List.of());
        Take.edit(empty, region, Given.entries(20, 3)).statusCode(200);
        put(empty, "\"1\"")
                .statusCode(412)
                .body("changes.entries[0].then", nullValue(), "changes.entries[0].now.value", equalTo(20));
    }

    @Test
    void of_several_tags_the_latest_counts_and_an_unknown_one_tells_nothing() {
        Take.edit(filing, region, Given.entries(18, 3)).statusCode(200);
        Take.edit(filing, region, Given.entries(17, 3)).statusCode(200);
        refused("\"1\", \"2\"").body("changes.since", equalTo(2), "changes.steps", hasSize(1));
        for (String unknown : List.of("\"99\"", "\"x\"", "3", "W/\"3\"")) {
            refused(unknown).body("$", not(hasKey("changes")));
        }
    }

    @Test
    void every_step_honours_the_tag() {
        Take.edit(filing, region, Given.entries(18, 3)).statusCode(200);
        for (String step : List.of("submission", "correction", "correction/abandonment", "withdrawal")) {
            As.filer("filer", region)
                    .header("If-Match", "\"1\"")
                    .body(Map.of("reason", "so"))
                    .post("/api/v1/filings/" + filing + "/" + step)
                    .then()
                    .statusCode(412)
                    .body("changes.steps", hasSize(1));
        }
    }

    private ValidatableResponse refused(String tag) {
        return put(filing, tag).statusCode(412).contentType("application/problem+json");
    }

    private ValidatableResponse put(String id, String tag) {
        return As.filer("filer", region)
                .header("If-Match", tag)
                .body(Map.of("entries", Given.entries(19, 3)))
                .put("/api/v1/filings/" + id + "/entries")
                .then();
    }
}

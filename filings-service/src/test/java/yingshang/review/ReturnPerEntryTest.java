package yingshang.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.MovableClock;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** A reviewer says which entries are at fault, and only these can be changed. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ReturnPerEntryTest {

    private final String region = Given.aRegion();
    private String round;
    private String filing;

    @AfterEach
    void the_clock_goes_right() {
        MovableClock.goRight();
    }

    @BeforeEach
    void given_a_submitted_filing() {
        round = Given.aRound();
        filing = Given.aSubmittedFiling(round, region, Given.entries(20, 3));
    }

    @Test
    void reopens_what_is_named_and_nothing_else() {
        Take.giveBack(filing, Given.TIME).statusCode(201);
        Take.edit(filing, region, Given.entries(19, 4))
                .statusCode(409)
                .body("type", endsWith(":entry-not-reopened"), "violations", hasSize(1))
                .body("violations[0].field", equalTo("entries[1]"), "violations[0].row", equalTo(2))
                .body("violations[0].message", containsString(Given.PROCEDURES));
        Take.edit(filing, region, List.of(Given.entry(Given.TIME, "day", 19)))
                .statusCode(409)
                .body("violations[0].field", equalTo("entries"))
                .body("violations[0].message", containsString(Given.PROCEDURES));
        As.reviewer().get("/api/v1/filings/" + filing).then().body("entries.value", equalTo(List.of(20, 3)));
        Take.edit(filing, region, Given.entries(19, 3.0))
                .statusCode(200)
                .body("entries.value", equalTo(List.of(19, 3)));
        Take.edit(filing, region, List.of(Given.entry(Given.PROCEDURES, "procedure", 3)))
                .statusCode(200);
    }

    @Test
    void reopens_everything_when_nothing_is_named() {
        Take.giveBack(filing).statusCode(201).body("returned.entries", hasSize(0));
        Take.edit(filing, region, Given.entries(19, 4)).statusCode(200);
    }

    @Test
    void lets_a_missing_entry_be_added() {
        String half =
                Given.aSubmittedFiling(Given.aRound(), region, List.of(Given.entry(Given.PROCEDURES, "procedure", 3)));
        Take.giveBack(half, Given.TIME).statusCode(201).body("returned.entries.scenario", equalTo(List.of(Given.TIME)));
        Take.edit(half, region, Given.entries(19, 3)).statusCode(200);
    }

    @Test
    void adds_nothing_that_was_not_named() {
        String half =
                Given.aSubmittedFiling(Given.aRound(), region, List.of(Given.entry(Given.PROCEDURES, "procedure", 3)));
        Take.giveBack(half, Given.PROCEDURES).statusCode(201);
        Take.edit(half, region, Given.entries(19, 3)).statusCode(409);
    }

    @Test
    void shows_why_until_it_is_submitted_again_and_remembers_it() {
        Take.review(
                        filing,
                        Map.of(
                                "decision",
                                "return",
                                "reasonCode",
                                "wrong-period",
                                "reason",
                                "July, not June",
                                "entries",
                                List.of(
                                        Map.of("scenario", Given.TIME),
                                        Map.of("scenario", Given.PROCEDURES, "reason", "one is missing"))))
                .statusCode(201)
                .body("returned.reasonCode", equalTo("wrong-period"), "returned.by", equalTo("reviewer"))
                .body("entries[0].returned.reasonCode", equalTo("wrong-period"))
                .body("entries[0].returned.reason", equalTo("July, not June"))
                .body("entries[0].returned.at", notNullValue(), "entries[0].returned.by", equalTo("reviewer"))
                .body("entries[1].returned.reasonCode", equalTo("other"))
                .body("entries[1].returned.reason", equalTo("one is missing"));
        Given.submit(filing, region)
                .statusCode(200)
                .body("returned", nullValue(), "entries.returned", equalTo(java.util.Arrays.asList(null, null)));
        Take.giveBack(filing, Given.PROCEDURES)
                .statusCode(201)
                .body("entries[0].returned", nullValue(), "entries[1].returned", notNullValue());
        As.filer("filer", region)
                .get("/api/v1/filings/" + filing + "/events")
                .then()
                .body("items[2].reasonCode", equalTo("wrong-period"), "items[2].reason", equalTo("July, not June"))
                .body("items[2].entries.scenario", equalTo(List.of(Given.PROCEDURES, Given.TIME)))
                .body("items[4].entries.scenario", equalTo(List.of(Given.PROCEDURES)))
                .body("items[1].entries", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'decision':'return'} reason return-reason",
                "{'decision':'return','reasonCode':'other','reason':'  '} reason return-reason",
                "{'decision':'return','reasonCode':'implausible','entries':[{'scenario':'a.b.c','reasonCode':'other'}]}"
                        + " entries[0].reason return-reason",
                "{'decision':'return','reasonCode':'implausible','entries':[{'scenario':'a.b.c'},{'scenario':'a.b.c'}]}"
                        + " entries[1].scenario returned-twice",
                "{'decision':'return','reasonCode':'implausible','entries':[{'scenario':'paying-taxes.online.all'}]}"
                        + " entries[0].scenario returned-scenario",
                "{'decision':'return','reasonCode':'implausible','entries':[{'scenario':'a.b.c'}]}"
                        + " entries[0].scenario returned-scenario",
                "{'decision':'return','reasonCode':'implausible','deadline':'2020-01-01T00:00:00Z'}"
                        + " deadline return-deadline-range",
                "{'decision':'return','reasonCode':'implausible','deadline':'2999-01-01T00:00:00Z'}"
                        + " deadline return-deadline-range",
                "{'decision':'accept','reasonCode':'implausible'} reasonCode only-of-return",
                "{'decision':'accept','deadline':'2999-01-01T00:00:00Z'} deadline only-of-return",
                "{'decision':'accept','entries':[{'scenario':'a.b.c'}]} entries only-of-return"
            })
    void says_what_a_decision_lacks(String sentence) {
        String[] words = sentence.split(" +(?=\\S+ \\S+$)", 2);
        String[] fault = words[1].split(" ");
        As.reviewer()
                .body(words[0].replace('\'', '"'))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(fault[0])), "violations.rule", equalTo(List.of(fault[1])));
        As.reviewer().get("/api/v1/filings/" + filing).then().body("status", equalTo("submitted"));
    }

    @Test
    void demands_a_deadline_when_the_round_is_closed_and_lets_the_filing_be_mended_until_then() {
        close();
        Take.giveBack(filing)
                .statusCode(409)
                .body("type", endsWith(":return-deadline-missing"), "detail", containsString(round));
        Take.review(filing, returnUntil(Instant.now().plus(7, ChronoUnit.DAYS)))
                .statusCode(201)
                .body("returned.deadline", notNullValue());
        Take.edit(filing, region, Given.entries(19, 3)).statusCode(200);
        Given.submit(filing, region).statusCode(200);
    }

    @Test
    void takes_nothing_any_more_after_the_deadline_in_a_closed_round() {
        close();
        Take.review(filing, returnUntil(Instant.now().plus(5, ChronoUnit.MINUTES)))
                .statusCode(201);
        MovableClock.ahead(Duration.ofMinutes(6));
        Take.edit(filing, region, Given.entries(19, 3)).statusCode(409).body("type", endsWith(":round-closed"));
        Given.submit(filing, region).statusCode(409).body("type", endsWith(":round-closed"));
    }

    @Test
    void lists_the_reasons_in_both_languages() {
        As.reviewer()
                .get("/api/v1/review-reasons")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("evidence-missing"), "total", equalTo(8))
                .body("items.find { it.code == 'other' }.needsText", equalTo(true))
                .body("items.find { it.code == 'wrong-period' }.needsText", equalTo(false))
                .body("items.find { it.code == 'wrong-period' }.zh", equalTo("数值不属于本期。"))
                .body("items.find { it.code == 'wrong-period' }.en", equalTo("The value is of another period."));
        As.reviewer().get("/api/v1/review-reasons?page=1&size=5").then().body("items", hasSize(3));
    }

    private void close() {
        As.taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
    }

    private static Map<String, Object> returnUntil(Instant deadline) {
        return Map.of("decision", "return", "reasonCode", "implausible", "deadline", deadline.toString());
    }
}

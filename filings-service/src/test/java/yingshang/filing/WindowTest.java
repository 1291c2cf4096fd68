package yingshang.filing;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.MovableClock;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** When a filing is on time: its first submission decides, whatever comes later. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class WindowTest {

    private final String region = Given.aRegion();
    private String round;
    private String filing;

    @BeforeEach
    void given_a_draft_in_a_round_that_closes_in_an_hour() {
        Instant inAnHour = Instant.now().plus(1, ChronoUnit.HOURS);
        round = As.taskForce()
                .body(Map.of("period", Given.aPeriod(), "closesAt", inAnHour.toString()))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        filing = Given.aDraft(round, region, Given.entries(20, 3));
    }

    @AfterEach
    void the_clock_goes_right() {
        MovableClock.goRight();
    }

    @Test
    void what_is_submitted_before_the_round_closes_is_on_time() {
        As.reviewer().get("/api/v1/filings/" + filing).then().body("firstSubmittedAt", nullValue());
        Given.submit(filing, region).statusCode(200).body("late", equalTo(false), "firstSubmittedAt", notNullValue());
    }

    @Test
    void what_is_submitted_with_an_extension_is_late_and_stays_so() {
        MovableClock.ahead(Duration.ofHours(2));
        Given.submit(filing, region).statusCode(409).body("type", endsWith(":round-closed"));
        anExtension();
        String first = Given.submit(filing, region)
                .statusCode(200)
                .body("late", equalTo(true))
                .extract()
                .path("firstSubmittedAt");
        As.reviewer().get("/api/v1/review-queue?region=" + region).then().body("items[0].late", equalTo(true));
        Given.accept(filing).statusCode(201);
        Take.submittedCorrection(filing, region, Given.entries(19, 3));
        As.reviewer()
                .get("/api/v1/filings/" + filing)
                .then()
                .body("late", equalTo(true), "firstSubmittedAt", equalTo(first));
    }

    @Test
    void what_was_on_time_stays_so_when_it_is_returned_and_mended_after_the_closing() {
        Given.submit(filing, region).statusCode(200);
        MovableClock.ahead(Duration.ofHours(2));
        Instant deadline = Instant.now().plus(1, ChronoUnit.DAYS);
        Take.review(filing, Map.of("decision", "return", "reasonCode", "implausible", "deadline", deadline.toString()))
                .statusCode(201);
        Take.edit(filing, region, Given.entries(19, 3)).statusCode(200);
        Given.submit(filing, region).statusCode(200).body("late", equalTo(false));
        MovableClock.ahead(Duration.ofDays(3));
        Take.giveBack(filing).statusCode(409).body("type", endsWith(":return-deadline-missing"));
    }

    private void anExtension() {
        Instant until = Instant.now().plus(1, ChronoUnit.DAYS);
        String id = As.filer("filer", region)
                .body(Map.of(
                        "region",
                        region,
                        "indicator",
                        "getting-electricity",
                        "until",
                        until.toString(),
                        "reason",
                        "the meters were read late"))
                .post("/api/v1/rounds/" + round + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.taskForce()
                .body(Map.of("decision", "grant", "until", until.toString()))
                .post("/api/v1/extensions/" + id + "/decision")
                .then()
                .statusCode(200);
    }
}

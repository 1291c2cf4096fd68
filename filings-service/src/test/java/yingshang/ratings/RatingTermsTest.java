package yingshang.ratings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.ratings.Ratings.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.As;
import yingshang.Given;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Terms, worked by hand with the arrangements of the State Council for 2021 and 2022. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RatingTermsTest {

    private static final String CARDS = "number,item,channel,level,handled,rated,entered,real name\n";

    private final String region = Given.aRegion();

    @AfterEach
    void put_the_clock_right() {
        MovableClock.goRight();
    }

    /** They do not stop for National Day 2021 (1 to 7 October) or Spring Festival 2022 (31 January to 6 February). */
    @ParameterizedTest
    @CsvSource({
        "2021-09-28, 一般, 2021-10-05T15:59:59.999Z",
        "2021-09-28, 复杂, 2021-10-13T15:59:59.999Z",
        "2021-10-01, 一般, 2021-10-08T15:59:59.999Z",
        "2022-01-28, 一般, 2022-02-04T15:59:59.999Z",
        "2022-01-28, 复杂, 2022-02-12T15:59:59.999Z",
        "2022-01-31 23:59, 一般, 2022-02-07T15:59:59.999Z"
    })
    void bad_ratings_have_seven_or_fifteen_calendar_days(String entered, String complexity, String due) {
        String day = entered.substring(0, 10);
        Ratings.takenOver(
                        region,
                        "A1,power-supply,新装,web,1,%s,%s,%s,否,,,,%s,,%n".formatted(day, day, entered, complexity))
                .statusCode(201);
        rating("A1").body("items[0].rectification.dueAt", equalTo(due));
    }

    /** The last day counts in full, and the next does not. */
    @ParameterizedTest
    @CsvSource({"2021-10-05 23:59:59, true", "2021-10-06 00:00:00, false"})
    void what_is_put_right_on_the_last_day_is_in_time(String rectified, boolean inTime) {
        Ratings.takenOver(region, Ratings.settled("A1", "2021-09-28", rectified, ""))
                .statusCode(201);
        rating("A1").body("items[0].rectification.onTime", equalTo(inTime));
        figures()
                .body("items[0].rectifiedOnTime", equalTo(inTime ? 1 : 0))
                .body("items[0].rectifiedLate", equalTo(inTime ? 0 : 1));
    }

    /**
     * From Tuesday 28 September 2021: 29, 30 September, 8, 9 (a Saturday at work) and 11 October are the five. From
     * Thursday 27 January 2022: 28, then 29 and 30 January (a weekend at work), 7 and 8 February.
     */
    @ParameterizedTest
    @CsvSource({
        "2021-09-28, 2021-10-08, 3, 1",
        "2021-09-28, 2021-10-09, 4, 1",
        "2021-09-28, 2021-10-11, 5, 1",
        "2021-09-28, 2021-10-12, 6, 0",
        "2022-01-27, 2022-02-07, 4, 1",
        "2022-01-27, 2022-02-08, 5, 1",
        "2022-01-27, 2022-02-09, 6, 0"
    })
    void cards_are_entered_within_five_working_days(String handled, String entered, int days, int inTime) {
        upload(handled, entered);
        rating("K1").body("items[0].entryWorkingDays", equalTo(days));
        figures().body("items[0].cards", equalTo(1)).body("items[0].cardsOnTime", equalTo(inTime));
    }

    @Test
    void nobody_guesses_the_days_of_a_year_that_is_not_arranged_yet() {
        upload("2015-06-01", "2015-06-02");
        rating("K1").body("items[0].entryWorkingDays", nullValue());
        figures()
                .body("items[0].cards", equalTo(0))
                .body("items[0].cardsUnknown", equalTo(1))
                .body("items[0].cardRate", nullValue());
    }

    @Test
    void a_term_is_lengthened_only_while_it_lasts() {
        String rating = Ratings.bad(region);
        MovableClock.ahead(Duration.ofDays(8));
        step(As.filer("filer", region), rating, "classification", Map.of("complexity", "complex", "reason", "x"))
                .statusCode(409);
        step(As.filer("filer", region), rating, "answer", Map.of("answer", "x"))
                .statusCode(200)
                .body("rectification.onTime", equalTo(false));
    }

    @Test
    void reminds_of_each_term_once_before_its_end_and_once_after() {
        String rating = Ratings.bad(region);
        run();
        told(filer(), rating, "bad-rating", 1);
        told(filer(), rating, "bad-rating-due-soon", 0);
        MovableClock.ahead(Duration.ofDays(6));
        run();
        run();
        told(filer(), rating, "bad-rating-due-soon", 1);
        told(filer(), rating, "bad-rating-overdue", 0);
        MovableClock.ahead(Duration.ofDays(9));
        run();
        run();
        told(filer(), rating, "bad-rating-due-soon", 1);
        told(filer(), rating, "bad-rating-overdue", 1);
        told(As.taskForce(), rating, "bad-rating-overdue", 1);
        told(As.taskForce(), rating, "bad-rating-due-soon", 0);
    }

    @Test
    void erases_whom_to_ask_again_when_its_time_is_over() {
        String settled = recent();
        step(As.filer("filer", region), settled, "answer", Map.of("answer", "x"))
                .statusCode(200);
        step(As.reviewer(), settled, "revisits", Map.of("reached", true, "note", "王某认可"))
                .statusCode(200);
        step(As.reviewer(), settled, "confirmation", Map.of()).statusCode(200);
        String open = recent();
        eraseAfter(179);
        get(settled).body("contact.name", equalTo("王某"));
        eraseAfter(181);
        get(settled).body("contact", nullValue()).body("contactErasedAt", not(nullValue()));
        As.reviewer()
                .get("/api/v1/ratings/" + settled + "/events")
                .then()
                .body("items.kind", contains("answered", "revisited", "confirmed", "contact-erased"))
                .body("items.reason", contains("x", null, null, null));
        get(open).body("contact.name", equalTo("王某"));
        eraseAfter(731);
        get(open).body("contact", nullValue()).body("rectification.status", equalTo("open"));
    }

    /** A bad rating of a minute ago. */
    private String recent() {
        Map<String, Object> request = Ratings.request(region, "dissatisfied");
        Instant minuteAgo = Instant.now().minusSeconds(60);
        request.put("ratedAt", minuteAgo.toString());
        return Ratings.recorded(As.filer("filer", region), request);
    }

    private void upload(String handled, String entered) {
        Ratings.upload(
                        As.filer("filer", region),
                        region,
                        CARDS + "K1,新装,评议卡,满意,%s,%s,%s,否%n".formatted(handled, handled, entered))
                .statusCode(201);
    }

    private ValidatableResponse rating(String number) {
        return As.taskForce()
                .get("/api/v1/ratings?region=" + region)
                .then()
                .statusCode(200)
                .body("items.number", hasItem(number));
    }

    private ValidatableResponse figures() {
        return As.taskForce().get("/api/v1/rating-figures?region=" + region).then();
    }

    private ValidatableResponse get(String rating) {
        return As.reviewer().get("/api/v1/ratings/" + rating).then();
    }

    private static void told(RequestSpecification reader, String rating, String kind, int times) {
        reader.get("/api/v1/notifications?size=100&kind=" + kind)
                .then()
                .statusCode(200)
                .body("items.findAll { it.link.id == '" + rating + "' }", hasSize(times));
    }

    private RequestSpecification filer() {
        return As.filer("filer", region);
    }

    private static void run() {
        As.taskForce().post("/api/v1/filing-jobs/rating-reminders/runs").then().statusCode(201);
    }

    private static void eraseAfter(int days) {
        MovableClock.ahead(Duration.ofDays(days));
        As.taskForce().post("/api/v1/filing-jobs/rating-retention/runs").then().statusCode(201);
    }
}

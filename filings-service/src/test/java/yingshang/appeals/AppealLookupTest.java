package yingshang.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What an enterprise does without an account, and what others who try do not. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AppealLookupTest {

    private static final String WRONG = "0000-0000-0000-0000";
    private static final int MOST = 10;

    @Inject
    DataSource database;

    private final Appealing appeal = new Appealing();

    @BeforeEach
    void an_appeal_was_registered() {
        appeal.registered().transferred();
    }

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void shows_an_appeal_to_whoever_has_number_and_code_without_names_of_people() {
        appeal.answered();
        for (String typed : List.of(
                appeal.code(),
                appeal.code().toLowerCase(Locale.ROOT),
                appeal.code().replace("-", ""),
                appeal.code().replace('-', ' '))) {
            ValidatableResponse shown = appeal.lookedUp(typed)
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body(
                            "number", equalTo(appeal.number()),
                            "status", equalTo("answered"),
                            "answer", equalTo("We come on Monday."),
                            "steps.kind", contains("registered", "transferred", "answered"));
            assertThat(shown.extract().asString()).doesNotContain("clerk", "task-force\"", "0533-6000000", "Silk");
        }
    }

    @Test
    void answers_a_wrong_code_like_a_number_that_nobody_has() {
        String wrong = appeal.lookedUp(WRONG).statusCode(404).extract().asString();
        String unknown = As.nobody()
                .body(Map.of("number", "AP20210930-999999999", "code", WRONG))
                .post("/api/v1/appeal-lookups")
                .then()
                .statusCode(404)
                .body("type", endsWith(":appeal-no-match"))
                .extract()
                .asString();
        assertThat(wrong).isEqualTo(unknown);
    }

    @Test
    void after_too_many_wrong_codes_even_the_right_one_waits_an_hour() {
        for (int i = 0; i < MOST; i++) {
            appeal.lookedUp(WRONG).statusCode(404);
        }
        String seconds = appeal.lookedUp(appeal.code())
                .statusCode(429)
                .body("type", endsWith(":appeal-guesses"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(seconds)).isBetween(3000, 3601);
        new Appealing().registered().lookedUp(WRONG).statusCode(404);
        MovableClock.ahead(Duration.ofMinutes(61));
        appeal.lookedUp(appeal.code()).statusCode(200);
    }

    @Test
    void the_right_code_forgets_the_wrong_ones() {
        for (int i = 0; i < 3 * MOST; i++) {
            appeal.lookedUp(i % MOST == MOST - 1 ? appeal.code() : WRONG).statusCode(i % MOST == MOST - 1 ? 200 : 404);
        }
    }

    @Test
    void guesses_that_come_at_once_are_counted_one_by_one() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> guess = () -> appeal.lookedUp(WRONG).extract().statusCode();
            List<Future<Integer>> answers =
                    many.invokeAll(Stream.generate(() -> guess).limit(3L * MOST).toList());
            int tried = 0;
            for (Future<Integer> answer : answers) {
                tried += answer.get() == 404 ? 1 : 0;
            }
            assertThat(tried).isEqualTo(MOST);
        } finally {
            many.shutdown();
        }
    }

    @Test
    void the_enterprise_confirms_or_disputes_with_its_code() {
        appeal.answered();
        settle(appeal.code(), "confirm").statusCode(409);
        appeal.resolved();
        settle(WRONG, "confirm").statusCode(404);
        settle(appeal.code(), "dispute").statusCode(200).body("status", equalTo("answered"));
        appeal.resolved();
        settle(appeal.code(), "confirm").statusCode(200).body("status", equalTo("confirmed"));
        As.taskForce()
                .get("/api/v1/appeals/" + appeal.id() + "/events?page=4&size=1")
                .then()
                .body("items.kind", contains("disputed"), "items.by", contains((String) null));
    }

    @Test
    void nothing_that_is_kept_tells_the_code() throws SQLException {
        String letters = appeal.code().replace("-", "");
        for (String table : List.of("appeal", "appeal_event", "appeal_guesses", "notification", "repetition")) {
            try (Connection connection = database.getConnection();
                    ResultSet rows =
                            connection.createStatement().executeQuery("select cast(t as text) from " + table + " t")) {
                while (rows.next()) {
                    assertThat(rows.getString(1)).doesNotContain(letters).doesNotContain(appeal.code());
                }
            }
        }
        assertThat(appeal.shown().extract().asString()).doesNotContain(letters).doesNotContain(appeal.code());
    }

    @Test
    void what_is_no_number_or_code_is_not_even_tried() {
        As.nobody()
                .body(Map.of("number", "17", "code", "secret"))
                .post("/api/v1/appeal-lookups")
                .then()
                .statusCode(400)
                .body("violations.field", contains("code", "number"));
    }

    private ValidatableResponse settle(String typed, String verdict) {
        return As.nobody()
                .body(Map.of("number", appeal.number(), "code", typed, "verdict", verdict, "remark", "so it is"))
                .post("/api/v1/appeal-confirmations")
                .then();
    }
}

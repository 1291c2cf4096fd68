package yingshang.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RepetitionTest {

    @Inject
    RepetitionService repetitions;

    private final String region = Given.aRegion();
    private final String key = UUID.randomUUID().toString();
    private String round;

    @BeforeEach
    void the_department_leads() {
        Given.assigned("power-supply", "lead", region);
        round = Given.aRound();
    }

    @AfterEach
    void the_clock_goes_right() {
        MovableClock.goRight();
    }

    @Test
    void a_request_sent_again_is_answered_as_the_first_time_and_does_nothing() {
        String first = send(key, "20")
                .statusCode(200)
                .header("Idempotency-Replayed", nullValue())
                .extract()
                .asString();
        send(null, "21").statusCode(200);
        String again = send(key, "20")
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        assertThat(value()).isEqualTo(21);
    }

    @Test
    void a_key_may_stand_in_quotation_marks() {
        send("\"" + key + "\"", "20").statusCode(200);
        send(key, "20").statusCode(200).header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void a_key_belongs_to_one_request_and_one_account() {
        send(key, "20").statusCode(200);
        send(key, "21").statusCode(422).body("type", equalTo("urn:yingshang:problem:idempotency-key-reused"));
        as("another", key, "20").then().statusCode(200).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        send(key, "many").statusCode(422);
        send(key, "20").statusCode(200).header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\"", "\"a", "a\"b"})
    void refuses_what_is_no_key(String noKey) {
        send(noKey, "20").statusCode(400).body("violations[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void refuses_a_key_that_is_too_long() {
        send("k".repeat(255), "20").statusCode(200);
        send("k".repeat(256), "20").statusCode(400);
    }

    @Test
    void of_several_at_once_one_does_the_work_and_the_others_are_told() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Response>> answers = IntStream.range(0, 8)
                .mapToObj(i -> threads.submit(() -> as("filer", key, "20")))
                .toList();
        int done = 0;
        for (Future<Response> answer : answers) {
            int status = answer.get().statusCode();
            assertThat(status).isIn(200, 409);
            if (status == 200 && answer.get().header("Idempotency-Replayed") == null) {
                done++;
            } else if (status == 409) {
                answer.get().then().body("type", equalTo("urn:yingshang:problem:request-in-progress"));
            }
        }
        threads.shutdown();
        assertThat(done).isEqualTo(1);
        As.filer("filer", region).get("/api/v1/filings?region=" + region).then().body("items[0].version", equalTo(2));
    }

    @Test
    void answers_are_kept_for_seven_days() {
        send(key, "20").statusCode(200);
        MovableClock.ahead(Duration.ofDays(7).minusMinutes(5));
        repetitions.removeOld();
        assertThat(isKept()).isTrue();
        MovableClock.ahead(Duration.ofDays(7).plusMinutes(5));
        repetitions.removeOld();
        assertThat(isKept()).isFalse();
    }

    private boolean isKept() {
        MovableClock.goRight();
        return send(key, "21").extract().statusCode() == 422;
    }

    private int value() {
        return As.filer("filer", region).get("/api/v1/filings?region=" + region).path("items[0].entries[0].value");
    }

    private ValidatableResponse send(String itsKey, String value) {
        return as("filer", itsKey, value).then();
    }

    private Response as(String account, String itsKey, String value) {
        var request = As.filer(account, region).contentType("text/plain");
        return (itsKey == null ? request : request.header("Idempotency-Key", itsKey))
                .body("region,scenario,value\n" + region + "," + Given.TIME + "," + value + "\n")
                .post("/api/v1/rounds/" + round + "/imports");
    }
}

package yingshang.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yingshang.As;
import yingshang.Given;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Whoever did not hear the answer sends the request again, whatever it creates. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RepeatedRequestsTest {

    private static final String ROWS = "select count(*) from ";
    private static final String CASES = """
            number,received,completed
            A1,2021-08-02,2021-08-05
            A2,2021-08-02,2021-08-06
            """;

    @Inject
    DataSource database;

    private final String region = Given.aRegion();
    private final String key = UUID.randomUUID().toString();
    private String round;
    private String filing;

    /** What can be sent twice. */
    enum Kind {
        FILING("filing where region = '%s'"),
        ATTACHMENT("attachment join filing on filing.id = attachment.filing where region = '%s'"),
        CASES("case_upload where region = '%s'");

        private final String made;

        Kind(String made) {
            this.made = made;
        }
    }

    @BeforeEach
    void the_department_leads_and_has_a_draft_in_another_round() {
        filing = Given.aDraft(Given.aRound(), region, List.of());
        round = Given.aRound();
    }

    @ParameterizedTest
    @EnumSource
    void answers_as_the_first_time_and_makes_nothing_more(Kind kind) {
        long before = made(kind);
        Response first = send(kind, "filer", key, "20");
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response again = send(kind, "filer", key, "20");
        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(made(kind)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_the_key_with_another_request(Kind kind) {
        send(kind, "filer", key, "20").then().statusCode(201);
        send(kind, "filer", key, "21").then().statusCode(422).body("type", endsWith(":idempotency-key-reused"));
        Kind other = Kind.values()[(kind.ordinal() + 1) % Kind.values().length];
        send(other, "filer", key, "20").then().statusCode(422).body("type", endsWith(":idempotency-key-reused"));
    }

    @ParameterizedTest
    @EnumSource
    void refuses_what_is_no_key_and_makes_nothing(Kind kind) {
        long before = made(kind);
        send(kind, "filer", "a b", "20").then().statusCode(400).body("violations[0].field", equalTo("Idempotency-Key"));
        assertThat(made(kind)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void of_several_at_once_one_does_the_work(Kind kind) throws Exception {
        long before = made(kind);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Response>> answers = IntStream.range(0, 3)
                .mapToObj(i -> threads.submit(() -> send(kind, "filer", key, "20")))
                .toList();
        int done = 0;
        for (Future<Response> answer : answers) {
            Response came = answer.get();
            if (came.statusCode() == 409) {
                came.then().body("type", endsWith(":request-in-progress")).header("Retry-After", equalTo("1"));
            } else {
                assertThat(came.statusCode()).as(came.asString()).isEqualTo(201);
                done += came.header("Idempotency-Replayed") == null ? 1 : 0;
            }
        }
        threads.shutdown();
        assertThat(done).isEqualTo(1);
        assertThat(made(kind)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_request_leaves_its_key_free(Kind kind) {
        send(kind, "filer", key, "").then().statusCode(kind == Kind.ATTACHMENT ? 415 : 422);
        send(kind, "filer", key, "20").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void the_first_answer_comes_even_when_the_request_would_be_refused_by_now() {
        for (Kind kind : Kind.values()) {
            send(kind, "filer", key + kind, "20").then().statusCode(201);
        }
        Take.withdrawal(filing, region).statusCode(200);
        As.taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
        String assignment =
                As.taskForce().get("/api/v1/assignments?region=" + region).path("items[0].id");
        As.taskForce()
                .body(Map.of("reason", "reorganised"))
                .post("/api/v1/assignments/" + assignment + "/end")
                .then()
                .statusCode(200);
        for (Kind kind : Kind.values()) {
            send(kind, "filer", key + kind, "20")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo("true"));
            send(kind, "filer", UUID.randomUUID().toString(), "20")
                    .then()
                    .statusCode(anyOf(equalTo(403), equalTo(409)));
        }
    }

    @Test
    void an_attachment_is_the_same_request_whichever_version_of_the_filing_was_seen() {
        RequestSpecification first = attaching("filer", key).header("If-Match", "\"1\"");
        first.body(pdf("20")).post(attachments()).then().statusCode(201);
        RequestSpecification again = attaching("filer", key).header("If-Match", "\"2\"");
        again.body(pdf("20")).post(attachments()).then().statusCode(201).body("version", equalTo(2));
    }

    @Test
    void what_is_kept_is_exact() {
        Supplier<Response> create = () -> request("filer", key)
                .body(Given.aFilingRequest(
                        round, region, List.of(Given.entry(Given.TIME, "day", new BigDecimal("20.50")))))
                .post("/api/v1/filings");
        String first = create.get().asString();
        assertThat(first).contains("20.50");
        assertThat(create.get().asString()).isEqualTo(first);
    }

    private Response send(Kind kind, String account, String itsKey, String value) {
        return switch (kind) {
            case FILING ->
                request(account, itsKey)
                        .body(Map.of(
                                "round",
                                round,
                                "region",
                                region,
                                "indicator",
                                "getting-electricity",
                                "entries",
                                List.of(Given.entry(Given.TIME, value.isEmpty() ? "hour" : "day", days(value)))))
                        .post("/api/v1/filings");
            case ATTACHMENT -> attaching(account, itsKey).body(pdf(value)).post(attachments());
            case CASES ->
                request(account, itsKey)
                        .contentType("text/csv")
                        .body((CASES.substring(value.isEmpty() ? 5 : 0) + "B,2021-08-02,2021-08-" + value)
                                .getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/case-uploads?round=%s&region=%s&scenario=%s"
                                .formatted(round, region, Given.TIME));
        };
    }

    private RequestSpecification attaching(String account, String itsKey) {
        return request(account, itsKey).contentType("application/pdf");
    }

    private RequestSpecification request(String account, String itsKey) {
        return As.filer(account, region).header("Idempotency-Key", itsKey);
    }

    private String attachments() {
        return "/api/v1/filings/" + filing + "/attachments?name=a.pdf&scenario=" + Given.TIME;
    }

    private static int days(String value) {
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }

    private static byte[] pdf(String value) {
        return (value.isEmpty() ? "nothing" : "%PDF-1.7 " + value).getBytes(StandardCharsets.US_ASCII);
    }

    private long made(Kind kind) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet found = statement.executeQuery(ROWS + kind.made.formatted(region));
            found.next();
            return found.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

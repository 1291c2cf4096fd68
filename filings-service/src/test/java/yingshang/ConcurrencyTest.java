package yingshang;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several at once want the same step: one takes it, the others are told. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ConcurrencyTest {

    private static final int RIVALS = 6;

    private final String region = Given.aRegion();

    @Test
    void one_of_several_creations_wins() {
        String round = Given.aRound();
        Map<String, Object> request = Given.aFilingRequest(round, region, Given.entries(20, 3));
        assertThat(together(i -> As.filer("filer" + i, region)
                        .body(request)
                        .post("/api/v1/filings")
                        .statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void one_of_several_edits_wins() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        String tag = As.filer("filer", region).get("/api/v1/filings/" + id).header("ETag");
        assertThat(together(i -> As.filer("filer" + i, region)
                        .header("If-Match", tag)
                        .body(Map.of("entries", Given.entries(21 + i, 3)))
                        .put("/api/v1/filings/" + id + "/entries")
                        .statusCode()))
                .containsExactly(200, 412, 412, 412, 412, 412);
    }

    @Test
    void one_of_several_submissions_wins() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        assertThat(together(i -> As.filer("filer" + i, region)
                        .post("/api/v1/filings/" + id + "/submission")
                        .statusCode()))
                .containsExactly(200, 409, 409, 409, 409, 409);
    }

    @Test
    void one_of_several_reviews_wins_and_is_delivered_once() {
        String id = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
        assertThat(together(i -> As.role("reviewer" + i, "REVIEWER")
                        .body(Map.of("decision", i % 2 == 0 ? "accept" : "return", "reason", "so"))
                        .post("/api/v1/filings/" + id + "/reviews")
                        .statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409);
        As.reviewer().get("/api/v1/filings/" + id + "/events").then().body("total", org.hamcrest.Matchers.equalTo(3));
    }

    @Test
    void a_correction_and_a_withdrawal_at_once_both_see_the_same_filing_or_one_is_told() {
        String id = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        String tag = As.filer("filer", region).get("/api/v1/filings/" + id).header("ETag");
        assertThat(together(i -> Take.step(
                                As.filer("filer", region).header("If-Match", tag),
                                id,
                                i % 2 == 0 ? "correction" : "withdrawal")
                        .extract()
                        .statusCode()))
                .containsExactly(200, 412, 412, 412, 412, 412);
    }

    @Test
    void a_withdrawal_is_delivered_once_whatever_happens_beside_it() {
        String id = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        assertThat(together(i -> Take.step(As.filer("filer", region), id, i % 2 == 0 ? "correction" : "withdrawal")
                        .extract()
                        .statusCode()))
                .contains(200)
                .isSubsetOf(200, 409);
        As.reviewer().get("/api/v1/filings/" + id).then().body("status", org.hamcrest.Matchers.equalTo("withdrawn"));
        Given.eventually("delivered", () -> Given.taken(id).size() == 4);
    }

    @Test
    void one_of_several_rounds_for_a_period_is_opened() {
        String period = Given.aPeriod();
        assertThat(together(i -> As.taskForce()
                        .body(Map.of("period", period))
                        .post("/api/v1/rounds")
                        .statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409);
    }

    /** The status codes that rivals get, sorted. */
    private static List<Integer> together(IntFunction<Integer> rival) {
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Integer>> answers = IntStream.range(0, RIVALS)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return rival.apply(i);
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(ConcurrencyTest::got).sorted().toList();
        } finally {
            threads.shutdown();
        }
    }

    private static int got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package yingshang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.examples.DocumentedExample;
import yingshang.examples.Exchange;
import yingshang.examples.Served;
import yingshang.jobs.Jobs;
import yingshang.scoring.IntervalsNow;
import yingshang.scoring.ScoringService;

/** What the OpenAPI document shows happens just so: every example is sent, every answer compared. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ExamplesTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    IntervalsNow intervals;

    @Inject
    Jobs jobs;

    private Served document;
    private Map<String, String> real;

    /** Every example finds what Zhoucun measured in two half-years, scored. */
    @BeforeEach
    void start() {
        empty.now();
        deliver(aValid("370306", TIME, "day", "2020-S2", 190), aValid("370306", TIME, "day", "2021-S1", 133));
        scoring.scoreChanges("test");
        intervals.compute();
        jobs.tick("score-everything");
        String jobRun = As.taskForce()
                .get("/api/v1/jobs/score-everything/runs")
                .path("items[0].id")
                .toString();
        String scoreRun = given().get("/api/v1/score-runs").path("items[0].id").toString();
        real = Map.of("1234", jobRun, "4321", scoreRun);
        document = new Served(given().get("/openapi?format=json").asString());
    }

    @Test
    void every_example_is_answered_as_documented() {
        SoftAssertions.assertSoftly(all -> document.examples().forEach(example -> all.assertThatCode(
                        () -> new Exchange(document, example).takesPlace(sender(example), real(example)))
                .as(example.toString())
                .doesNotThrowAnyException()));
    }

    /** What stands for the documented numbers: candidates are made anew, for an example may use them up. */
    private Map<String, String> real(DocumentedExample example) {
        if (!Publications.ARE_ABOUT.contains(example.operationId())) {
            return real;
        }
        scoring.scoreChanges("test");
        return Publications.before(example.operationId());
    }

    @Test
    void every_operation_has_an_example() {
        assertThat(document.operationsWithoutExample())
                .as("operations without a file in src/main/resources/examples")
                .isEmpty();
    }

    private static RequestSpecification sender(DocumentedExample example) {
        RequestSpecification anybody = given().header("Accept-Language", "en");
        return switch (example.operationId()) {
            case "deliverMeasurements" -> anybody.auth().preemptive().basic("filings-service", "delivery-in-tests");
            case "listJobs", "listJobRuns", "getJobRun", "startJob" -> As.taskForce();
            default -> Publications.ARE_ABOUT.contains(example.operationId()) ? As.taskForce() : anybody;
        };
    }
}

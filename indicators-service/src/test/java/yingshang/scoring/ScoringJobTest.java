package yingshang.scoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.EmptyResults;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class ScoringJobTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    /** Stands for anything that can go wrong in the middle of a run. */
    @ApplicationScoped
    static class Trouble {

        private boolean ahead;

        void announce(boolean now) {
            ahead = now;
        }

        void strike(@Observes RegionsScored scored) {
            if (ahead) {
                throw new IllegalStateException("the disk is full");
            }
        }
    }

    @Inject
    EmptyResults empty;

    @Inject
    ScoringJob job;

    @Inject
    Trouble trouble;

    @BeforeEach
    void start() {
        empty.now();
    }

    @AfterEach
    void clear() {
        trouble.announce(false);
    }

    @Test
    void scores_what_has_changed() {
        deliver(aValid("370306", TIME, "day", "2021-S1", 133));
        job.scoreChanges();
        given().get("/api/v1/score-runs").then().body("items.startedBy", contains("score-changes"));
    }

    @Test
    void records_a_run_that_failed_and_loses_no_change() {
        deliver(aValid("370306", TIME, "day", "2021-S1", 133));
        trouble.announce(true);
        job.scoreEverything();
        given().get("/api/v1/score-runs")
                .then()
                .body("items.status", contains("failed"), "items.kind", contains("full"))
                .body("items[0].error", containsString("the disk is full"));
        given().get("/api/v1/scores").then().body("total", equalTo(0));
        trouble.announce(false);
        job.scoreEverything();
        given().get("/api/v1/scores?node=" + TIME).then().body("items.score", contains(50.0f));
    }
}

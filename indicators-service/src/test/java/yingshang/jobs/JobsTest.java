package yingshang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.jobs.Rehearsal.lasting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.EmptyResults;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class JobsTest {

    private static final String RUNS = "/api/v1/jobs/rehearsal/runs";

    @Inject
    EmptyResults empty;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Jobs jobs;

    @Inject
    EntityManager database;

    @BeforeEach
    void start() {
        empty.now();
    }

    @Test
    void lists_every_job_with_its_newest_run() {
        rehearsal.next(progress -> progress.read(3));
        jobs.tick(Rehearsal.NAME);
        jobs.tick(Rehearsal.NAME);
        As.taskForce()
                .get("/api/v1/jobs?size=100")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("score-changes"))
                .body("items.find { it.name == 'rehearsal' }.lastRun.read", equalTo(3))
                .body("items.find { it.name == 'score-everything' }.lastRun", nullValue());
        runs().body("total", equalTo(2));
    }

    @Test
    void keeps_who_started_a_run_and_how_far_it_came() {
        rehearsal.next(progress -> {
            progress.expect(5);
            progress.read(5);
            progress.done(4);
            progress.failed(1);
        });
        String location = As.role("admin", "ADMIN")
                .post(RUNS)
                .then()
                .statusCode(202)
                .header("Location", containsString(RUNS + "/"))
                .body("status", equalTo("running"), "startedBy", equalTo("admin"))
                .extract()
                .header("Location");
        finished(location)
                .body("trigger", equalTo("person"), "status", equalTo("done"), "total", equalTo(5))
                .body("read", equalTo(5), "done", equalTo(4), "failed", equalTo(1), "error", nullValue());
    }

    @Test
    void starts_a_job_once_however_many_want_it() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        rehearsal.next(lasting(begun, over));
        As.taskForce().post(RUNS).then().statusCode(202);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        As.taskForce().post(RUNS).then().statusCode(409).body("type", endsWith(":job-running"));
        jobs.tick(Rehearsal.NAME);
        over.countDown();
        finished(RUNS + "/" + runs().extract().path("items[0].id"));
        runs().body("items.status", contains("done"), "items.done", contains(1));
    }

    @Test
    void writes_no_row_when_there_is_nothing_to_do() {
        rehearsal.rest();
        jobs.tick(Rehearsal.NAME);
        runs().body("total", equalTo(0));
    }

    @Test
    void keeps_what_went_wrong_at_the_bottom() {
        rehearsal.next(progress -> {
            throw new IllegalStateException("outside", new IllegalArgumentException("the disk is full"));
        });
        jobs.tick(Rehearsal.NAME);
        runs().body("items.status", contains("failed"), "items.trigger", contains("schedule"))
                .body("items[0].error", equalTo("java.lang.IllegalArgumentException: the disk is full"));
    }

    @Test
    void repeats_once_what_a_killed_process_left() {
        rehearsal.next(progress -> progress.done(1));
        leave("chen", 31);
        jobs.keep();
        jobs.keep();
        finished(RUNS + "/" + runs().extract().path("items[0].id"));
        runs().body("items.status", contains("done", "abandoned"), "items.trigger", contains("recovery", "person"))
                .body("items.startedBy", contains("chen", "chen"), "items[1].error", equalTo("its process fell silent"))
                .body("items[0].recovers", equalTo(runs().extract().path("items[1].id")));
    }

    @Test
    void leaves_a_run_alone_that_is_at_work_elsewhere() {
        leave("chen", 20);
        jobs.keep();
        runs().body("items.status", contains("running"));
        As.taskForce().post(RUNS).then().statusCode(409);
    }

    @Test
    void stops_a_run_that_was_taken_for_dead() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Exception> stopped = new AtomicReference<>();
        rehearsal.next(progress -> {
            begun.countDown();
            Instant until = Instant.now().plus(Duration.ofSeconds(10));
            try {
                while (Instant.now().isBefore(until)) {
                    progress.goOn();
                    Thread.sleep(20);
                }
            } catch (java.util.concurrent.CancellationException told) {
                stopped.set(told);
                throw told;
            }
        });
        jobs.start(Rehearsal.NAME, "chen");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        execute("update job_run set status = 'ABANDONED', ended_at = now()");
        jobs.keep();
        for (int wait = 0; wait < 100 && stopped.get() == null; wait++) {
            Thread.sleep(20);
        }
        assertThat(stopped.get()).hasMessageContaining("taken for dead");
        runs().body("items.status", contains("abandoned"));
    }

    @Test
    void lets_only_the_task_force_and_administrators_see_and_start_jobs() {
        for (String path : new String[] {"/api/v1/jobs", RUNS, RUNS + "/1"}) {
            As.nobody().get(path).then().statusCode(401);
            As.role("reviewer", "REVIEWER").get(path).then().statusCode(403);
        }
        As.role("filer", "DEPARTMENT").post(RUNS).then().statusCode(403);
        As.taskForce().get(RUNS + "/1").then().statusCode(404).body("type", endsWith(":unknown-job-run"));
        As.taskForce().post("/api/v1/jobs/nothing/runs").then().statusCode(404).body("type", endsWith(":unknown-job"));
    }

    private void leave(String startedBy, int secondsAgo) {
        execute("insert into job_run (job, trigger, started_by, status, started_at, heartbeat_at) values ('rehearsal',"
                + " 'PERSON', '" + startedBy + "', 'RUNNING', now() - interval '1 hour', now() - interval '"
                + secondsAgo + " seconds')");
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static ValidatableResponse runs() {
        return As.taskForce().get(RUNS).then().statusCode(200);
    }

    private static ValidatableResponse finished(String path) {
        ValidatableResponse run = As.taskForce().get(path).then();
        for (int wait = 0; wait < 200 && run.extract().path("status").equals("running"); wait++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            run = As.taskForce().get(path).then();
        }
        return run.statusCode(200);
    }
}

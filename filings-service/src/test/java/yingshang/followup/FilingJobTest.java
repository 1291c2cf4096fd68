package yingshang.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.jobs.JobRunner;

/** The jobs do not run by themselves in tests. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class FilingJobTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    JobRunner runner;

    @Inject
    DataSource database;

    private final String region = Given.aRegion();
    private String round;

    @BeforeEach
    void a_round_closes_in_ten_days() {
        Given.assigned("power-supply", "lead", region);
        round = As.taskForce()
                .body(Map.of(
                        "period", Given.aPeriod(), "closesAt", in(DAY.multipliedBy(10)), "regions", List.of(region)))
                .post("/api/v1/rounds")
                .then()
                .extract()
                .path("id");
    }

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void reminds_a_department_before_and_after_the_closing_each_time_once() {
        for (int day : List.of(1, 7, 7, 8, 9, 9, 11, 12, 13, 13)) {
            MovableClock.ahead(DAY.multipliedBy(day));
            runner.tick("reminders");
        }
        assertThat(told(filer(), "due-soon")).hasSize(2).allMatch(body -> body.contains("expected from you: 1"));
        assertThat(told(filer(), "overdue")).hasSize(2);
        assertThat(told(filer(), "round-opened")).hasSize(1);
        assertThat(told(As.taskForce(), "filings-missing")).hasSize(1);
    }

    @Test
    void reminds_nobody_who_has_filed_or_was_given_more_time() {
        String id = filer().body(Map.of(
                        "region",
                        region,
                        "indicator",
                        "getting-electricity",
                        "until",
                        in(DAY.multipliedBy(13)),
                        "reason",
                        "the meter was read late"))
                .post("/api/v1/rounds/" + round + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.taskForce()
                .get("/api/v1/notifications?kind=extension-requested&size=100")
                .then()
                .body("items.link.id", hasItem(id));
        As.taskForce()
                .body(Map.of("decision", "grant"))
                .post("/api/v1/extensions/" + id + "/decision")
                .then()
                .statusCode(200);
        inbox("extension-decided").body("items.link.id", contains(id), "items[0].title", containsString("granted"));
        MovableClock.ahead(DAY.multipliedBy(11));
        runner.tick("reminders");
        assertThat(told(filer(), "overdue")).isEmpty();
        MovableClock.ahead(DAY.multipliedBy(14));
        runner.tick("reminders");
        assertThat(told(filer(), "overdue")).hasSize(1);
        MovableClock.ahead(DAY.multipliedBy(12));
        Given.aSubmittedFiling(round, region, Given.entries(20, 3));
        MovableClock.ahead(DAY.multipliedBy(20));
        runner.tick("reminders");
        assertThat(told(filer(), "overdue")).hasSize(1);
    }

    @Test
    void reminds_of_the_deadline_of_a_return() {
        String id = Given.aSubmittedFiling(round, region, Given.entries(20, 3));
        As.reviewer()
                .body(Map.of("decision", "return", "reason", "another half-year", "deadline", in(DAY.multipliedBy(5))))
                .post("/api/v1/filings/" + id + "/reviews")
                .then()
                .statusCode(201);
        for (int day : List.of(1, 3, 6, 6)) {
            MovableClock.ahead(DAY.multipliedBy(day));
            runner.tick("reminders");
        }
        inbox("return-due-soon").body("items.link.id", contains(id));
        inbox("return-overdue").body("items.link.id", contains(id));
    }

    @Test
    void the_task_force_starts_a_job_and_sees_what_it_did() {
        MovableClock.ahead(DAY.multipliedBy(11));
        As.taskForce()
                .post("/api/v1/filing-jobs/rounds/runs")
                .then()
                .statusCode(201)
                .body("job", equalTo("rounds"), "status", equalTo("done"), "startedBy", equalTo("task-force"))
                .body("read", greaterThan(0), "done", greaterThan(0), "error", nullValue(), "endedAt", notNullValue());
        String again = As.taskForce()
                .post("/api/v1/filing-jobs/rounds/runs")
                .then()
                .statusCode(201)
                .body("done", equalTo(0))
                .extract()
                .path("id");
        runs("rounds").body("items[0].id", equalTo(again));
        runner.tick("rounds");
        runs("rounds").body("items[0].id", equalTo(again));
        As.taskForce()
                .post("/api/v1/filing-jobs/everything/runs")
                .then()
                .statusCode(404)
                .body("type", endsWith(":unknown-job"), "detail", containsString("everything"));
        As.taskForce().get("/api/v1/filing-jobs/runs?job=everything").then().statusCode(404);
        As.taskForce().post("/api/v1/filing-jobs/Every-Thing/runs").then().statusCode(400);
    }

    @Test
    void runs_a_job_nowhere_twice_at_a_time() throws SQLException {
        try (Connection replica = database.getConnection();
                Statement statement = replica.createStatement()) {
            replica.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('filing-job reminders', 0))");
            As.taskForce()
                    .post("/api/v1/filing-jobs/reminders/runs")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith(":job-running"));
            runner.tick("reminders");
            replica.rollback();
        }
        As.taskForce().post("/api/v1/filing-jobs/reminders/runs").then().statusCode(201);
    }

    @Test
    void a_run_that_fails_leaves_nothing_but_a_row_that_says_why() throws SQLException {
        MovableClock.ahead(DAY.multipliedBy(8));
        change("alter table notification add constraint obstacle check (region <> '" + region + "') not valid");
        try {
            As.taskForce()
                    .post("/api/v1/filing-jobs/reminders/runs")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("failed"), "done", equalTo(0), "error", containsString("obstacle"));
        } finally {
            change("alter table notification drop constraint obstacle");
        }
        runs("reminders").body("items[0].status", equalTo("failed"));
        assertThat(told(filer(), "due-soon")).isEmpty();
        runner.tick("reminders");
        assertThat(told(filer(), "due-soon")).hasSize(1);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ValidatableResponse inbox(String kind) {
        return filer().get("/api/v1/notifications?size=100&kind=" + kind).then().statusCode(200);
    }

    /** What somebody was told about the round; the other tests' rounds expect something of the region too. */
    private List<String> told(RequestSpecification who, String kind) {
        return who.get("/api/v1/notifications?size=100&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.link.id == '%s' }.body".formatted(round));
    }

    private RequestSpecification filer() {
        return As.filer("filer", region);
    }

    private static ValidatableResponse runs(String job) {
        ValidatableResponse runs = As.role("admin", "ADMIN")
                .get("/api/v1/filing-jobs/runs?job=" + job)
                .then()
                .statusCode(200);
        assertThat(runs.extract().<List<String>>path("items.job")).containsOnly(job);
        return runs;
    }

    private static String in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

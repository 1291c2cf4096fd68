package yingshang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static yingshang.Deliveries.aValid;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two processes of the packaged service on one database: nothing is done twice, and what one leaves the other does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasIT {

    private static final String TIME = "getting-electricity.time.standard-case";
    private static final Map<String, String> SETTINGS = Map.of(
            "yingshang.scoring.everything-at", "*/2 * * * * ?",
            "yingshang.intervals.every", "off",
            "yingshang.jobs.heartbeat-every", "1s",
            "yingshang.jobs.abandoned-after", "4s");

    private static EmbeddedPostgres database;
    private static Replica one;
    private static Replica other;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.start();
        String address = database.getJdbcUrl("postgres", "postgres");
        one = new Replica(address, SETTINGS);
        other = new Replica(address, SETTINGS);
        one.ready();
        other.ready();
    }

    @AfterAll
    static void stop() throws Exception {
        one.kill();
        other.kill();
        database.close();
    }

    @Test
    @Order(1)
    void a_change_is_scored_once_whichever_process_took_it_in() throws Exception {
        for (Replica replica : List.of(one, other, one, other)) {
            replica.delivery()
                    .body(List.of(aValid("370306", TIME, "day", "2021-S1", 40)))
                    .put("/api/v1/intake/measurements")
                    .then()
                    .statusCode(200);
        }
        await("select count(*) = 0 from measurement_change");
        assertThat(number("select count(*) from job_run where status = 'FAILED'"))
                .isZero();
        assertThat(number("select count(*) from current_measurement m join score s on m.id = any (s.measurements)"
                        + " where s.node = '" + TIME + "'"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void a_job_whose_time_has_come_runs_in_one_of_them() throws Exception {
        execute("delete from job_run");
        await("select count(*) >= 3 from job_run where job = 'score-everything' and status = 'DONE'");
        assertThat(number("select count(*) from job_run a join job_run b on a.job = b.job and a.id < b.id"
                        + " and b.started_at < coalesce(a.ended_at, 'infinity')"))
                .as("runs of a job at the same time")
                .isZero();
        assertThat(number("select count(*) from (select from job_run where job = 'score-everything'"
                        + " group by date_bin('2 seconds', started_at, '2021-01-01') having count(*) > 1) x"))
                .as("ticks for which a job ran twice")
                .isZero();
    }

    @Test
    @Order(3)
    void a_run_that_a_killed_process_left_is_repeated_by_the_other() throws Exception {
        String running = "from job_run where job = 'score-everything' and status = 'RUNNING'";
        try (Connection holder = database.getPostgresDatabase().getConnection()) {
            try (Statement statement = holder.createStatement()) {
                statement.execute("select pg_advisory_lock(30, 1)"); // a run that begins now has to wait
            }
            await("select count(*) = 1 " + running + " and started_at < now() - interval '500 milliseconds'");
            long process = number("select cast(split_part(process, '@', 1) as bigint) " + running);
            (one.pid() == process ? one : other).kill();
            await("select count(*) = 1 " + running + " and trigger = 'RECOVERY'");
        }
        await("select count(*) = 1 from job_run where trigger = 'RECOVERY' and status = 'DONE'");
        assertThat(number("select count(*) from job_run where status = 'ABANDONED' and ended_at - heartbeat_at"
                        + " between interval '4 seconds' and interval '10 seconds'"))
                .isEqualTo(1);
    }

    /** Waits, for at most half a minute, until a query answers true. */
    private static void await(String condition) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (number("select case when (" + condition + ") then 1 else 0 end") == 0) {
            assertThat(System.nanoTime()).as(condition).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

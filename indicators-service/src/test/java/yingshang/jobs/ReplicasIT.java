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

    /** Four hundred regions are twenty parts. */
    private static final String MANY_REGIONS = "insert into measurement (filing, entry, version, region, indicator,"
            + " scenario, period, period_start, period_end, unit, value, withdrawn, demonstration, department,"
            + " accepted_at, received_at) select gen_random_uuid(), gen_random_uuid(), 1, cast(900000 + n as text),"
            + " 'getting-electricity', '" + TIME + "', '2021-S1', '2021-01-01', '2021-06-30', 'day', 18 + n % 200,"
            + " false, true, 'test', now(), now() from generate_series(1, 400) n";

    /** Notes which process did which part, unless it is rolled back. */
    private static final String NOTED_PARTS = "create table noted_part (run bigint, number integer, process text);"
            + " create function note_part() returns trigger language plpgsql as $$ begin"
            + " if new.number = 7 then perform pg_advisory_xact_lock(99, 7); end if;"
            + " insert into noted_part values (new.run, new.number, current_setting('application_name'));"
            + " return new; end $$;"
            + " create trigger noted before update on score_part for each row execute function note_part()";

    private static EmbeddedPostgres database;
    private static Replica one;
    private static Replica other;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.start();
        one = replica("one");
        other = replica("other");
        one.ready();
        other.ready();
    }

    /** A process whose connections say its name. */
    private static Replica replica(String name) throws Exception {
        return new Replica(database.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + name, SETTINGS);
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
    void parts_of_a_full_run_that_a_killed_process_had_are_computed_by_the_other_and_none_twice() throws Exception {
        execute(MANY_REGIONS);
        execute(NOTED_PARTS);
        String run;
        String killed;
        try (Connection holder = database.getPostgresDatabase().getConnection()) {
            try (Statement statement = holder.createStatement()) {
                statement.execute("select pg_advisory_lock(99, 7)"); // where part 7 would be done
            }
            await("select count(*) = 1 from pg_locks where locktype = 'advisory' and classid = 99 and not granted");
            await("select count(*) > 10 and count(*) filter (where not done) = 1 from score_part");
            run = text("select run from score_part where number = 7");
            killed = text("select application_name from pg_stat_activity a join pg_locks l using (pid)"
                    + " where l.locktype = 'advisory' and l.classid = 99 and not l.granted");
            (killed.equals("one") ? one : other).kill();
        }
        await("select count(*) = 1 from score_run where status = 'DONE' and id = " + run);
        assertThat(text("select process from noted_part where number = 7 and run = " + run))
                .isNotEqualTo(killed);
        assertThat(number("select count(*) - count(distinct number) from noted_part where run = " + run))
                .as("parts that were done twice")
                .isZero();
        assertThat(number("select count(*) from score where region like '9%' and node = '" + TIME + "'"))
                .isEqualTo(400);
        await("select count(*) = 0 from job_run where trigger = 'RECOVERY' and status = 'RUNNING'");
        execute("drop trigger noted on score_part; delete from job_run where status <> 'RUNNING'");
        if (killed.equals("one")) {
            one = replica("one");
            one.ready();
        } else {
            other = replica("other");
            other.ready();
        }
    }

    @Test
    @Order(4)
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

    private static String text(String query) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

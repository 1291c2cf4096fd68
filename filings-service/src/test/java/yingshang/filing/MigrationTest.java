package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** An installation of the first release, with filings in every status, takes what came after it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class MigrationTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String SCHEMA = "first_release";
    private static final List<String> FIRST_RELEASE = List.of("V10__", "V11__", "V12__");

    private static final String MISSING = "{\"rule\":\"MISSING_SCENARIO\",\"entry\":null,\"field\":\"entries\","
            + "\"justified\":true,\"arguments\":[\"x\"]}";
    private static final String WORSE = "{\"rule\":\"LARGE_WORSENING\",\"entry\":0,\"field\":\"value\","
            + "\"justified\":true,\"arguments\":[\"10\",\"20\",\"day\"]}";
    private static final String TOO_LARGE = "{\"rule\":\"ABOVE_MAXIMUM\",\"entry\":0,\"field\":\"value\","
            + "\"justified\":true,\"arguments\":[\"19\",\"day\"]}";

    @Inject
    AgroalDataSource database;

    @TempDir
    Path firstRelease;

    @BeforeEach
    void filings_of_the_first_release() throws Exception {
        copyFirstRelease();
        flyway(firstRelease).migrate();
        execute(
                "insert into round values (" + id(1) + ", 1, '2021-07', 'CLOSED', false, '2021-08-20', 'li',"
                        + " '2021-08-01T12:00Z', 'li', '2021-08-25T12:00Z')",
                "insert into round values (" + id(2) + ", 0, '2021-08', 'OPEN', false, null, 'li', '2021-09-01T12:00Z',"
                        + " null, null)");
        filing(11, "DRAFT", "null", "null", MISSING);
        steps(11, "CREATED", "EDITED");
        entry(11, 1, true, WORSE);
        entry(11, 2, false, TOO_LARGE);
        filing(12, "SUBMITTED", "'2021-09-05T12:00Z'", "null", "");
        steps(12, "CREATED", "SUBMITTED", "RETURNED", "EDITED", "SUBMITTED");
        entry(12, 1, false, WORSE);
        filing(13, "RETURNED", "'2021-09-02T12:00Z'", "null", MISSING);
        steps(13, "CREATED", "SUBMITTED", "RETURNED");
        entry(13, 1, false, "");
        filing(14, "ACCEPTED", "'2021-09-02T12:00Z'", "'2021-09-03T12:00Z'", MISSING);
        steps(14, "CREATED", "SUBMITTED", "ACCEPTED");
        entry(14, 1, false, WORSE);
        flyway(MIGRATIONS).migrate();
    }

    @AfterEach
    void leave_nothing() throws SQLException {
        execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void rounds_open_when_they_were_opened_and_are_for_everything() throws SQLException {
        assertThat(rows("select status, opens_at = created_at, closes_at, closed_at is not null, indicators, regions"
                        + " from round order by period"))
                .containsExactly("CLOSED t null t {} {}", "OPEN t null f {} {}");
    }

    @Test
    void filings_learn_their_own_history() throws SQLException {
        assertThat(rows("select status, first_submitted_at::date, accepted_step, returned_step, late, correction,"
                        + " return_deadline, withdrawn_at from filing order by id"))
                .containsExactly(
                        "DRAFT null null null f f null null",
                        "SUBMITTED 2021-09-02 null null f f null null",
                        "RETURNED 2021-09-02 null 3 f f null null",
                        "ACCEPTED 2021-09-02 3 null f f null null");
        assertThat(rows("select reason_code, reason from filing_event where kind = 'RETURNED' order by filing"))
                .containsExactly("OTHER why", "OTHER why");
        assertThat(rows("select count(*) from filing_event where kind <> 'RETURNED' and reason_code is not null"))
                .containsExactly("0");
    }

    @Test
    void the_review_desk_knows_what_the_rules_said_of_what_is_held() throws SQLException {
        assertThat(rows("select status, held, blocking, asking, informing from filing order by id"))
                .containsExactly("DRAFT 1 1 0 1", "SUBMITTED 1 0 1 0", "RETURNED 1 0 0 1", "ACCEPTED 1 0 1 1");
        assertThat(rows("select status, accepted_findings = findings from filing order by id"))
                .containsExactly("DRAFT null", "SUBMITTED null", "RETURNED null", "ACCEPTED t");
        assertThat(rows("select source_upload, source_statistic from entry group by 1, 2"))
                .containsExactly("null null");
    }

    @Test
    void a_place_is_free_again_once_its_filing_is_withdrawn() throws SQLException {
        execute("update filing set status = 'WITHDRAWN' where id = " + id(14));
        execute("insert into filing select " + id(15) + ", 0, round, period, region, indicator, department,"
                + " demonstration, 'DRAFT', findings, 1, created_by, created_at, null, null from filing where id = "
                + id(14));
        assertThat(rows("select count(*) from filing where region = '370314'")).containsExactly("2");
    }

    private void filing(int number, String status, String submitted, String accepted, String finding)
            throws SQLException {
        execute("insert into filing values (%s, 0, %s, '2021-08', '3703%d', 'i', 'd', false, '%s', '[%s]', 1, 'li',"
                        .formatted(id(number), id(2), number, status, finding)
                + " '2021-09-01T12:00Z', %s, %s)".formatted(submitted, accepted));
    }

    private void steps(int filing, String... kinds) throws SQLException {
        for (int step = 1; step <= kinds.length; step++) {
            String kind = kinds[step - 1];
            execute("insert into filing_event values (%s, %d, '%s', 'li', '2021-09-0%dT12:00Z', %s)"
                    .formatted(id(filing), step, kind, step, kind.equals("RETURNED") ? "'why'" : "null"));
        }
    }

    /** A version of the one entry of a filing. */
    private void entry(int filing, int version, boolean superseded, String finding) throws SQLException {
        execute(("insert into entry values (gen_random_uuid(), %s, %d, %s, %d, 0, 's', 'day', 20, null, null, '[%s]',"
                        + " %s, false)")
                .formatted(id(filing), version, id(filing), version, finding, superseded));
    }

    private static String id(int number) {
        return "'00000000-0000-4000-8000-0000000000%02d'".formatted(number);
    }

    private void copyFirstRelease() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (FIRST_RELEASE.stream().anyMatch(name::startsWith)) {
                    Files.copy(file, firstRelease.resolve(name));
                }
            }
        }
    }

    private Flyway flyway(Path migrations) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("filesystem:" + migrations.toAbsolutePath())
                .load();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setSchema(SCHEMA);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.setSchema("public");
        }
    }

    /** Each row as its columns, one blank between two. */
    private List<String> rows(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setSchema(SCHEMA);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        columns.add(rows.getString(i));
                    }
                    found.add(String.join(
                            " ", columns.stream().map(String::valueOf).toList()));
                }
            }
            connection.setSchema("public");
        }
        return found;
    }
}

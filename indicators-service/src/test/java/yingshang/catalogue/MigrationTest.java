package yingshang.catalogue;

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
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;

/** An installation of the first release, with an edition that results rest on, takes what came after it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class MigrationTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String SCHEMA = "first_release";
    private static final List<String> FIRST_RELEASE = List.of("V10_", "V11_", "V12_", "V20_", "V30_", "V40_");

    @Inject
    AgroalDataSource database;

    @Inject
    Flyway configured;

    @Test
    void used_editions_keep_their_meaning_in_the_new_columns() throws Exception {
        flyway(firstRelease()).migrate();
        execute(
                "insert into framework_edition values (1, 'old', 'd', 'zh', 'en', 2020, 1, 12, 1, now(), null, 0)",
                "insert into node values (1, 1, 0, 'overall', null, 'OVERALL', 0, 1, 'zh', 'en', null, '')",
                "insert into node values (2, 1, 1, 'overall.m', 'overall', 'METRIC', 0, 1, 'zh', 'en', 'TIME', '')",
                "alter table scenario drop constraint scenario_goalpost_document_fkey",
                scenario(1, "18, 248, 1, 'world-bank', 'A', '1'"),
                scenario(2, "26.1, 84, 0.8, 'world-bank', 'A', '1'"),
                scenario(3, "null, null, null, null, null, null"),
                "update framework_edition set used_at = now() where number = 1");
        flyway(MIGRATIONS).migrate();
        assertThat(strings("select coalesce(variant, 'none') from scenario order by sequence"))
                .containsExactly("LINEAR", "POWERED", "none");
        assertThat(strings("select distinct averaging || coalesce(validity_months, 0) from node"))
                .containsExactly("ARITHMETIC0");
        assertThat(strings("select tgenabled from pg_trigger where tgname = 'used_edition'"
                        + " and tgrelid = 'scenario'::regclass"))
                .containsExactly("O");
    }

    private static String scenario(int number, String goalposts) {
        return ("insert into scenario values (%d, 1, %d, 'overall.m.%d', 'overall.m', 0, 1, 'zh', 'en', 'day', "
                        + "'LOWER', 0, null, null, %s, null, null, null)")
                .formatted(10 + number, number, number, goalposts);
    }

    private static Path firstRelease() throws IOException {
        Path directory = Files.createTempDirectory("first-release");
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (FIRST_RELEASE.stream().anyMatch(name::startsWith)) {
                    Files.copy(file, directory.resolve(name));
                }
            }
        }
        return directory;
    }

    private Flyway flyway(Path migrations) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .outOfOrder(configured.getConfiguration().isOutOfOrder())
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

    private List<String> strings(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setSchema(SCHEMA);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            connection.setSchema("public");
        }
        return found;
    }
}

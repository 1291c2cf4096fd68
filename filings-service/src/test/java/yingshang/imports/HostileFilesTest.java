package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.imports.hostile.HostileFiles;

/** Whatever is sent: a report or a problem document, never a failure, and nothing half done. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class HostileFilesTest {

    private static final Map<String, Supplier<byte[]>> FILES = HostileFiles.all();
    private static final String KEPT = "select (select count(*) from filing) + (select count(*) from entry)"
            + " + (select count(*) from filing_event) + (select count(*) from repetition)";

    @Inject
    DataSource database;

    static Set<String> names() {
        return FILES.keySet();
    }

    @BeforeEach
    void the_department_leads_so_that_good_rows_would_be_taken() {
        Given.assigned("power-supply", "lead", HostileFiles.REGION);
    }

    @Test
    void there_are_hundreds_of_them() {
        assertThat(FILES).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("names")
    void answers_with_a_report_or_a_refusal_and_keeps_all_or_nothing(String name) {
        Importing importing = new Importing(Given.aRound(), HostileFiles.REGION);
        long before = kept();
        Response answer = importing
                .as(As.filer("filer", HostileFiles.REGION))
                .body(FILES.get(name).get())
                .post(importing.path());
        if (answer.statusCode() == 200) {
            assertThat(answer.contentType()).startsWith("application/json");
            assertThat(answer.<Integer>path("counts.rejected")).isZero();
            int created = answer.path("counts.created");
            int filingAndTwoEvents = created == 0 ? 0 : 3;
            assertThat(kept() - before).isEqualTo(created + filingAndTwoEvents);
        } else {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 413, 415, 422);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.<String>path("type")).startsWith("urn:yingshang:problem:");
            assertThat(kept()).isEqualTo(before);
        }
    }

    private long kept() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet found = statement.executeQuery(KEPT);
            found.next();
            return found.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package yingshang.filing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AssignedFilingTest {

    /** An assignment to what the framework knew once. */
    private static final String LEFT_THE_FRAMEWORK = """
            insert into assignment (id, version, department, indicator, region, role, since, assigned_by)
            values (gen_random_uuid(), 0, 'power-supply', 'having-fun', '110000', 'LEAD', now(), 'x')
            """;

    @Inject
    DataSource database;

    private final String region = Given.aRegion();

    @Test
    void files_only_where_the_department_is_assigned() {
        Map<String, Object> request = Given.aFilingRequest(Given.aRound(), region, Given.entries(20, 3));
        As.department("x", "tax-bureau", List.of(region))
                .body(request)
                .post("/api/v1/filings")
                .then()
                .statusCode(403)
                .body("type", endsWith(":not-assigned"), "detail", containsString("getting-electricity"));
        Given.assigned("tax-bureau", "responsible", region);
        As.department("x", "tax-bureau", List.of(region))
                .body(request)
                .post("/api/v1/filings")
                .then()
                .statusCode(201);
    }

    @Test
    void takes_no_more_of_a_department_whose_assignment_has_ended() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        String assignment =
                As.taskForce().get("/api/v1/assignments?region=" + region).path("items[0].id");
        As.taskForce()
                .body(Map.of("reason", "the duty has moved"))
                .post("/api/v1/assignments/" + assignment + "/end")
                .then()
                .statusCode(200);
        As.filer("filer", region)
                .header("If-Match", "*")
                .body(Map.of("entries", Given.entries(21, 3)))
                .put("/api/v1/filings/" + id + "/entries")
                .then()
                .statusCode(403)
                .body("type", endsWith(":not-assigned"));
        Given.submit(id, region).statusCode(403);
        As.filer("filer", region).get("/api/v1/filings/" + id).then().statusCode(200);
    }

    @Test
    void knows_only_the_regions_and_indicators_of_the_framework() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LEFT_THE_FRAMEWORK);
        }
        Map<String, Object> request =
                Map.of("round", Given.aRound(), "region", "110000", "indicator", "having-fun", "entries", List.of());
        As.filer("filer", "110000")
                .body(request)
                .post("/api/v1/filings")
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("region", "indicator")));
    }
}

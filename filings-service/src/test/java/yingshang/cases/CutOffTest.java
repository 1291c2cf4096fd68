package yingshang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.cases.Cases.Place;

/** The database goes away in the middle of an upload: nothing is half done, and doing it again does it once. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class CutOffTest {

    private static final int ROWS = 60_000;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"copy case_staging", "insert into case_record", "copy (select number"})
    void leaves_what_was_there_when_its_connection_is_cut(String statement) {
        Place place = Place.any();
        String first = place.uploaded(Cases.WORKING_DAYS, file(0));
        CompletableFuture<ValidatableResponse> cut =
                CompletableFuture.supplyAsync(() -> place.upload(Cases.WORKING_DAYS, file(1)));
        Given.eventually("somebody is cut at " + statement, () -> cut(statement) || cut.isDone());
        cut.join().statusCode(503).body("type", endsWith(":case-upload-interrupted"));
        current(place).body("items.id", contains(first));
        assertThat(Cases.held(database, first)).isEqualTo(ROWS);

        String again = place.upload(Cases.WORKING_DAYS, file(1))
                .statusCode(201)
                .body(
                        "counts.accepted", equalTo(ROWS),
                        "counts.updated", equalTo(ROWS),
                        "counts.created", equalTo(0),
                        "counts.removed", equalTo(0))
                .extract()
                .path("id");
        current(place).body("items.id", contains(again));
        assertThat(Cases.held(database, first)).isZero();
        assertThat(Cases.held(database, again)).isEqualTo(ROWS);
    }

    @Test
    void leaves_nothing_when_the_first_upload_of_a_place_is_cut() {
        Place place = Place.any();
        CompletableFuture<ValidatableResponse> cut =
                CompletableFuture.supplyAsync(() -> place.upload(Cases.WORKING_DAYS, file(0)));
        Given.eventually("somebody is cut", () -> cut("insert into case_record") || cut.isDone());
        cut.join().statusCode(503);
        current(place).body("items", empty());
        place.uploaded(Cases.WORKING_DAYS, file(0));
    }

    @Test
    void lets_uploads_for_one_place_follow_each_other() {
        Place place = Place.any();
        List<CompletableFuture<String>> both = Stream.of(0, 1)
                .map(days -> CompletableFuture.supplyAsync(() -> place.uploaded(Cases.WORKING_DAYS, file(days))))
                .toList();
        List<String> uploads = both.stream().map(CompletableFuture::join).toList();
        String current = current(place).extract().path("items[0].id");
        current(place).body("total", equalTo(1));
        assertThat(uploads).contains(current);
        assertThat(uploads.stream()
                        .mapToLong(upload -> Cases.held(database, upload))
                        .sum())
                .isEqualTo(ROWS);
    }

    private static ValidatableResponse current(Place place) {
        return As.reviewer()
                .get("/api/v1/case-uploads?status=current&round=" + place.round())
                .then()
                .statusCode(200);
    }

    /** Ends whoever runs a statement; says whether there was one. */
    private boolean cut(String statement) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where state = 'active' and pid <> pg_backend_pid() and lower(query) like '" + statement
                        + "%'")) {
            found.next();
            return found.getLong(1) > 0;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String file(int days) {
        StringBuilder file = new StringBuilder("number,received,completed\n");
        for (int i = 0; i < ROWS; i++) {
            file.append("A")
                    .append(i)
                    .append(",2021-08-02,2021-08-0")
                    .append(3 + days)
                    .append('\n');
        }
        return file.toString();
    }
}

package yingshang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ReviewTest {

    private static final Map<String, String> ACCEPT = Map.of("decision", "accept");

    /** A row in the outbox that is in the way of the second entry's. */
    private static final String OBSTACLE = """
            insert into delivery (id, filing, entry, version, region, scenario, period, unit, withdrawn, demonstration,
                                  accepted_at, department, status, attempts, due_at, created_at)
            values (-1, '%s', '%s', 1, 'x', 'x', '2021', 'x', false, false, now(), 'x', 'DELIVERED', 1, now(), now())
            """;

    @Inject
    DataSource database;

    private final String region = Given.aRegion();

    @Test
    void accepts_a_submitted_filing_once() {
        String id = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
        Given.accept(id).statusCode(201).body("status", equalTo("accepted"), "acceptedAt", notNullValue());
        Given.accept(id).statusCode(409).body("type", endsWith(":filing-status"));
        Given.submit(id, region).statusCode(409);
    }

    @Test
    void returns_a_filing_with_a_reason_and_takes_it_again() {
        String id = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
        for (String reason : List.of("", "  ")) {
            As.reviewer()
                    .body(Map.of("decision", "return", "reason", reason))
                    .post(reviews(id))
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("reason"));
        }
        As.reviewer()
                .body(Map.of("decision", "return"))
                .post(reviews(id))
                .then()
                .statusCode(400);
        As.reviewer()
                .body(Map.of("decision", "return", "reason", "the meter is counted twice"))
                .post(reviews(id))
                .then()
                .statusCode(201)
                .body("status", equalTo("returned"));
        As.filer("filer", region)
                .header("If-Match", "*")
                .body(Map.of("entries", Given.entries(18, 3)))
                .put("/api/v1/filings/" + id + "/entries")
                .then()
                .statusCode(200);
        Given.submit(id, region).statusCode(200);
        Given.accept(id).statusCode(201);
        As.filer("filer", region)
                .get("/api/v1/filings/" + id + "/events")
                .then()
                .body(
                        "items.kind",
                        equalTo(List.of("created", "submitted", "returned", "edited", "submitted", "accepted")))
                .body("items[2].reason", equalTo("the meter is counted twice"), "items[2].by", equalTo("reviewer"));
    }

    @Test
    void lets_nobody_review_what_they_filed_edited_or_submitted() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        as("editor")
                .header("If-Match", "*")
                .body(Map.of("entries", Given.entries(21, 3)))
                .put("/api/v1/filings/" + id + "/entries")
                .then()
                .statusCode(200);
        as("submitter").post("/api/v1/filings/" + id + "/submission").then().statusCode(200);
        for (String author : List.of("filer", "editor", "submitter")) {
            as(author).body(ACCEPT).post(reviews(id)).then().statusCode(403).body("type", endsWith(":own-filing"));
        }
        as("colleague").body(ACCEPT).post(reviews(id)).then().statusCode(201);
    }

    @Test
    void refuses_a_reviewer_who_saw_another_version() {
        String id = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
        String tag = As.reviewer().get("/api/v1/filings/" + id).header("ETag");
        As.reviewer()
                .header("If-Match", "\"99\"")
                .body(ACCEPT)
                .post(reviews(id))
                .then()
                .statusCode(412);
        As.reviewer()
                .header("If-Match", tag)
                .body(ACCEPT)
                .post(reviews(id))
                .then()
                .statusCode(201);
    }

    @Test
    void reviews_only_what_is_submitted_and_there() {
        String draft = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        Given.accept(draft).statusCode(409);
        Given.accept(UUID.randomUUID().toString()).statusCode(404).body("type", endsWith(":filing-not-found"));
        As.reviewer()
                .body(Map.of("decision", "burn"))
                .post(reviews(draft))
                .then()
                .statusCode(400);
        As.reviewer().body(Map.of()).post(reviews(draft)).then().statusCode(400);
    }

    @Test
    void accepts_after_the_round_is_closed_what_was_submitted_in_time() {
        String round = Given.aRound();
        String id = Given.aSubmittedFiling(round, region, Given.entries(20, 3));
        As.taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
        Given.accept(id).statusCode(201);
        Given.eventually("delivered", () -> Given.taken(id).size() == 2);
        assertThat(Given.taken(id)).allMatch(one -> one.get("region").equals(region));
    }

    @Test
    void accepts_with_measurements_and_outbox_together_or_not_at_all() throws SQLException {
        String id = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
        String entry = As.reviewer().get("/api/v1/filings/" + id).path("entries[1].id");
        change(OBSTACLE.formatted(id, entry));
        Given.accept(id).statusCode(500).body("type", endsWith(":internal"));
        As.reviewer()
                .get("/api/v1/filings/" + id)
                .then()
                .body("status", equalTo("submitted"), "acceptedAt", nullValue());
        assertThat(change("update measurement set withdrawn = withdrawn where filing = '%s'".formatted(id)))
                .isZero();
        assertThat(change("delete from delivery where filing = '%s'".formatted(id)))
                .isOne();
        Given.accept(id).statusCode(201);
        assertThat(change("update measurement set withdrawn = withdrawn where filing = '%s'".formatted(id)))
                .isEqualTo(2);
    }

    private int change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Somebody who files and reviews. */
    private RequestSpecification as(String name) {
        return As.department(name, List.of("DEPARTMENT", "REVIEWER"), "power-supply", List.of(region));
    }

    private static String reviews(String filing) {
        return "/api/v1/filings/" + filing + "/reviews";
    }
}

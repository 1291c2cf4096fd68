package yingshang.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.publication.Candidates.EVALUATOR;
import static yingshang.publication.Candidates.FIRST;
import static yingshang.publication.Candidates.SECOND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Period;
import yingshang.publication.recomputation.Digests;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class CandidateTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    EntityManager database;

    @Inject
    CandidateRepository candidates;

    @Inject
    Freezing freezing;

    @Inject
    Catalogue catalogue;

    @BeforeEach
    void start() {
        empty.now();
        deliver(aValid("370306", TIME, "day", "2020-S2", 190), aValid("370306", TIME, "day", "2021-S1", 133));
        scoring.scoreChanges("test");
    }

    @Test
    void freezes_inputs_and_results_of_the_periods_asked_for() {
        Candidates.freeze("2021-S1", "2021-S1", "2020-S2")
                .statusCode(201)
                .body("periods", contains("2020-S2", "2021-S1"), "status", equalTo("open"))
                .body("measurements", equalTo(2), "startedBy", equalTo(FIRST), "decidedBy", nullValue())
                .body("files.path", hasItems("inputs/measurements.csv", "inputs/framework/nodes.tsv"))
                .body("files.path", hasItems("results/scores.csv", "results/results.json"));
    }

    @Test
    void refuses_to_freeze_what_the_standing_scores_do_not_say() {
        deliver(aValid("370306", TIME, "day", "2021-Q2", 18));
        Candidates.freeze("2021-S1").statusCode(201);
        deliver(aValid("370303", TIME, "day", "2021-S1", 18));
        Candidates.freeze("2021-S1")
                .statusCode(409)
                .body("type", equalTo("urn:yingshang:problem:scores-differ"), "violations", hasSize(20));
        scoring.scoreChanges("test");
        Candidates.freeze("2021-S1").statusCode(201);
    }

    @Test
    void refuses_periods_up_to_which_nothing_was_measured() {
        Candidates.freeze("2019").statusCode(409).body("type", equalTo("urn:yingshang:problem:nothing-measured"));
    }

    @Test
    void refuses_a_period_that_only_has_what_was_carried_forward_to_it() {
        Candidates.freeze("2021-S1", "2021-S2")
                .statusCode(409)
                .body("type", equalTo("urn:yingshang:problem:nothing-measured"))
                .body("detail", containsString("2021-S2"));
    }

    @Test
    void has_nothing_of_what_arrives_while_it_is_being_frozen() {
        List<Period> periods = List.of(Period.of("2021-S1"));
        int frozen = QuarkusTransaction.requiringNew().call(() -> {
            candidates.readOneMoment();
            int before =
                    freezing.inputs(catalogue.current(), periods).measurements().size();
            deliver(aValid("370303", TIME, "day", "2021-S1", 75.5));
            assertThat(freezing.inputs(catalogue.current(), periods).measurements())
                    .hasSize(before);
            return before;
        });
        scoring.scoreChanges("test");
        Candidates.freeze("2021-S1").statusCode(201).body("measurements", equalTo(frozen + 1));
    }

    @Test
    void says_when_it_was_frozen_as_it_will_say_later() {
        String answered = Candidates.freeze("2021-S1").extract().path("frozenAt");
        As.taskForce().get("/api/v1/edition-candidates").then().body("items[0].frozenAt", equalTo(answered));
    }

    @Test
    void shows_reviewers_the_bytes_that_would_be_published_and_nobody_else() {
        int id = Candidates.frozen("2021-S1");
        String file = "/api/v1/edition-candidates/" + id + "/files/scores.csv";
        String digest = As.taskForce()
                .get("/api/v1/edition-candidates/" + id)
                .path("files.find { it.name == 'scores.csv' }.sha256");
        byte[] bytes = As.role("evaluator", EVALUATOR)
                .get(file)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + digest + "\""))
                .header("Cache-Control", equalTo("private, no-store"))
                .extract()
                .asByteArray();
        assertThat(Digests.sha256(bytes)).isEqualTo(digest);
        As.role("clerk", "DEPARTMENT").get(file).then().statusCode(403);
        given().get(file).then().statusCode(401);
        As.taskForce()
                .get("/api/v1/edition-candidates/" + id + "/files/nothing.csv")
                .then()
                .statusCode(404);
        As.taskForce()
                .get("/api/v1/edition-candidates/0/files/scores.csv")
                .then()
                .statusCode(404);
    }

    @Test
    void is_commented_on_and_signed_off_by_somebody_else_once() {
        int id = Candidates.frozen("2021-S1");
        As.role("evaluator", EVALUATOR)
                .body("{\"text\": \"Electricity looks right.\"}")
                .post("/api/v1/edition-candidates/" + id + "/comments")
                .then()
                .statusCode(201);
        As.taskForce()
                .get("/api/v1/edition-candidates/" + id + "/comments")
                .then()
                .body("items.author", contains("evaluator"), "total", equalTo(1));
        Candidates.signOff(FIRST, id, true, null)
                .statusCode(403)
                .body("type", equalTo("urn:yingshang:problem:second-person"));
        Candidates.signOff(SECOND, id, true, null)
                .statusCode(200)
                .body("status", equalTo("approved"), "decidedBy", equalTo(SECOND));
        Candidates.signOff("third", id, false, "too late")
                .statusCode(409)
                .body("type", equalTo("urn:yingshang:problem:candidate-decided"));
        As.taskForce()
                .get("/api/v1/edition-candidates")
                .then()
                .body("items.id", hasItem(id), "items[0].status", equalTo("approved"));
    }

    @Test
    void is_rejected_only_with_a_reason() {
        int id = Candidates.frozen("2021-S1");
        Candidates.signOff(SECOND, id, false, " ").statusCode(400).body("violations.field", contains("reason"));
        Candidates.signOff(SECOND, id, false, "a filing is being corrected")
                .statusCode(200)
                .body("status", equalTo("rejected"), "reason", equalTo("a filing is being corrected"));
    }

    @Test
    void is_nobody_s_business_outside_the_task_force_and_the_evaluators() {
        int id = Candidates.frozen("2021-S1");
        for (String path : List.of("", "/" + id, "/" + id + "/comments")) {
            As.role("evaluator", EVALUATOR)
                    .get("/api/v1/edition-candidates" + path)
                    .then()
                    .statusCode(200);
            As.reviewer().get("/api/v1/edition-candidates" + path).then().statusCode(403);
            As.nobody().get("/api/v1/edition-candidates" + path).then().statusCode(401);
        }
        As.role("evaluator", EVALUATOR)
                .body("{\"periods\": [\"2021-S1\"]}")
                .post("/api/v1/edition-candidates")
                .then()
                .statusCode(403);
        As.role("evaluator", EVALUATOR)
                .body("{\"approved\": true}")
                .post("/api/v1/edition-candidates/" + id + "/sign-off")
                .then()
                .statusCode(403);
        As.reviewer()
                .body("{\"text\": \"me too\"}")
                .post("/api/v1/edition-candidates/" + id + "/comments")
                .then()
                .statusCode(403);
    }

    @Test
    void is_unknown_by_another_number() {
        As.taskForce().get("/api/v1/edition-candidates/99999999").then().statusCode(404);
        Candidates.signOff(SECOND, 99999999, true, null).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition_candidate set seed = 1",
                "delete from edition_candidate",
                "truncate edition_candidate cascade",
                "update frozen_file set content = 'x'",
                "delete from frozen_file",
                "truncate frozen_file",
                "update candidate_comment set text = 'x'",
                "delete from candidate_comment",
                "update sign_off set approved = true",
                "delete from sign_off",
                "truncate sign_off"
            })
    void stays_as_it_is_in_the_database(String change) {
        int id = Candidates.frozen("2021-S1");
        As.taskForce()
                .body("{\"text\": \"a word\"}")
                .post("/api/v1/edition-candidates/" + id + "/comments")
                .then()
                .statusCode(201);
        Candidates.signOff(SECOND, id, false, "no").statusCode(200);
        assertThatThrownBy(() -> sql(change)).hasStackTraceContaining("is a record");
    }

    @Test
    void the_database_itself_asks_for_a_second_person() {
        int id = Candidates.frozen("2021-S1");
        assertThatThrownBy(() -> sql("insert into sign_off values (" + id + ", true, '', '" + FIRST + "', now())"))
                .hasStackTraceContaining("needs a second person");
        As.taskForce()
                .get("/api/v1/edition-candidates/" + id + "/comments")
                .then()
                .body("items", empty());
        assertThat(id).isPositive();
    }

    private void sql(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(change).executeUpdate());
    }
}

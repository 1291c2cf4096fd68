package yingshang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.Deliveries.next;
import static yingshang.publication.Candidates.EVALUATOR;
import static yingshang.publication.Editions.correction;
import static yingshang.publication.Editions.publish;
import static yingshang.publication.Editions.request;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.EmptyResults;
import yingshang.MovableClock;
import yingshang.TestPostgres;
import yingshang.jobs.Jobs;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class EditionTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    Jobs jobs;

    private Map<String, Object> delivery;

    @BeforeEach
    void start() {
        empty.now();
        delivery = aValid("370306", TIME, "day", "2021-S1", 133);
        deliver(delivery, aValid("370306", TIME, "day", "2020-S2", 190));
        scoring.scoreChanges("test");
    }

    @AfterEach
    void putTheClockRight() {
        MovableClock.goRight();
    }

    @Test
    void are_numbered_and_chained() {
        String first = publish(request(Candidates.approved("2020-S2"), "final"))
                .statusCode(201)
                .body("number", equalTo(1), "kind", equalTo("final"), "previousHash", nullValue())
                .body("publishedBy", equalTo("task-force"), "files.name", hasItem("edition-1.zip"))
                .extract()
                .path("hash");
        publish(request(Candidates.approved("2021-S1"), "preliminary"))
                .statusCode(201)
                .body("number", equalTo(2), "previousHash", equalTo(first));
        As.nobody().get("/api/v1/editions").then().body("items.number", contains(2, 1), "total", equalTo(2));
        verification().body("intact", equalTo(true), "editions.number", contains(1, 2));
    }

    @Test
    void their_list_is_not_sent_again_until_one_is_added_or_corrected() {
        publish(request(Candidates.approved("2021-S1"), "final")).statusCode(201);
        String tag = listed("\"none\"", 200);
        assertThat(listed(tag, 304)).isEqualTo(tag);
        publish(correction(Candidates.approved("2021-S1"), "final", 1, "measured again"))
                .statusCode(201);
        assertThat(listed(tag, 200)).isNotEqualTo(tag);
    }

    @Test
    void come_only_of_candidates_that_a_second_person_approved_and_once() {
        int open = Candidates.frozen("2021-S1");
        refused(request(open, "final"), 409, "candidate-not-approved");
        Candidates.signOff("second", open, false, "not yet").statusCode(200);
        refused(request(open, "final"), 409, "candidate-not-approved");
        int approved = Candidates.approved("2021-S1");
        publish(request(approved, "preliminary")).statusCode(201);
        refused(request(approved, "preliminary"), 409, "candidate-published");
        refused(request(99999999, "final"), 404, "unknown-candidate");
    }

    @Test
    void are_published_by_the_task_force_alone() {
        int candidate = Candidates.approved("2021-S1");
        for (String role : List.of(EVALUATOR, "REVIEWER", "ADMIN")) {
            As.role("somebody", role)
                    .body(request(candidate, "final"))
                    .post("/api/v1/editions")
                    .then()
                    .statusCode(403);
        }
        As.nobody()
                .body(request(candidate, "final"))
                .post("/api/v1/editions")
                .then()
                .statusCode(401);
    }

    @Test
    void a_preliminary_one_may_be_followed_and_a_final_one_only_corrected() {
        publish(request(Candidates.approved("2021-S1"), "preliminary")).statusCode(201);
        publish(request(Candidates.approved("2021-S1"), "final")).statusCode(201);
        int later = Candidates.approved("2021-S1");
        refused(request(later, "final"), 409, "final-edition-stands");
        refused(request(Candidates.approved("2020-S2", "2021-S1"), "preliminary"), 409, "final-edition-stands");
        refused(correction(later, "final", 2, " "), 400, "invalid-request");
        refused(correction(later, "final", 7, "a wrong value"), 404, "unknown-edition");
        refused(correction(later, "preliminary", 2, "a wrong value"), 409, "correction-is-final");
        refused(correction(Candidates.approved("2020-S2"), "final", 2, "a wrong value"), 409, "other-periods");
        publish(correction(later, "final", 2, "a wrong value"))
                .statusCode(201)
                .body("number", equalTo(3), "corrects", equalTo(2), "reason", equalTo("a wrong value"));
        int third = Candidates.approved("2021-S1");
        refused(correction(third, "final", 2, "again"), 409, "edition-corrected");
        publish(correction(third, "final", 3, "again")).statusCode(201);
        As.nobody().get("/api/v1/editions/2").then().body("correctedBy", equalTo(3));
        As.nobody().get("/api/v1/editions/4").then().body("correctedBy", nullValue());
    }

    @Test
    void an_old_one_stays_as_it_was_when_its_measurements_are_corrected() {
        deliver(aValid("370303", TIME, "day", "2021-S1", 100));
        scoring.scoreChanges("test");
        publish(request(Candidates.approved("2021-S1"), "final")).statusCode(201);
        byte[] scores = file(1, "scores.csv");
        byte[] complete = file(1, "edition-1.zip");
        deliver(next(delivery, "value", 64));
        scoring.scoreChanges("test");
        publish(correction(Candidates.approved("2021-S1"), "final", 1, "power supply measured again"))
                .statusCode(201);
        assertThat(rank(scores)).isEqualTo("2");
        assertThat(rank(file(2, "scores.csv"))).isEqualTo("1");
        assertThat(file(1, "scores.csv")).isEqualTo(scores);
        assertThat(file(1, "edition-1.zip")).isEqualTo(complete);
        verification().body("intact", equalTo(true));
    }

    @Test
    void under_embargo_are_there_for_the_task_force_alone() {
        publish(request(Candidates.approved("2020-S2"), "final")).statusCode(201);
        Map<String, Object> later = request(Candidates.approved("2021-S1"), "final");
        later.put("embargoUntil", Instant.now().minusSeconds(5).toString());
        publish(later).statusCode(400).body("violations.field", contains("embargoUntil"));
        later.put("embargoUntil", Instant.now().plus(Duration.ofDays(2)).toString());
        publish(later).statusCode(201);
        for (var other : List.of(As.nobody(), As.role("evaluator", EVALUATOR))) {
            other.get("/api/v1/editions").then().body("items.number", contains(1), "total", equalTo(1));
        }
        As.nobody().get("/api/v1/editions/2").then().statusCode(404);
        As.nobody().get("/api/v1/editions/2/files/scores.csv").then().statusCode(404);
        As.role("evaluator", EVALUATOR).get("/api/v1/editions/2").then().statusCode(404);
        verification().body("editions.number", contains(1));
        As.taskForce().get("/api/v1/editions").then().body("items.number", contains(2, 1));
        As.taskForce()
                .get("/api/v1/editions/2/files/scores.csv")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store");
        MovableClock.ahead(Duration.ofDays(3));
        As.nobody().get("/api/v1/editions").then().body("items.number", contains(2, 1));
        As.nobody().get("/api/v1/editions/2/files/scores.csv").then().statusCode(200);
        verification().body("editions.number", contains(1, 2));
    }

    @Test
    void are_published_when_their_time_has_come() {
        int candidate = Candidates.approved("2021-S1");
        Map<String, Object> plan = Map.of(
                "publishAt", Instant.now().plus(Duration.ofDays(1)).toString(), "edition", request(candidate, "final"));
        int id = As.taskForce()
                .body(plan)
                .post("/api/v1/planned-editions")
                .then()
                .statusCode(201)
                .body("status", equalTo("planned"))
                .extract()
                .path("id");
        As.taskForce().body(plan).post("/api/v1/planned-editions").then().statusCode(409);
        jobs.tick("editions");
        As.nobody().get("/api/v1/editions").then().body("items", empty());
        MovableClock.ahead(Duration.ofDays(2));
        jobs.tick("editions");
        jobs.tick("editions");
        As.nobody().get("/api/v1/editions").then().body("items.candidate", contains(candidate));
        As.taskForce()
                .get("/api/v1/planned-editions")
                .then()
                .body("items.id", contains(id), "items.status", contains("published"), "items.edition", contains(1));
    }

    @Test
    void a_plan_that_is_refused_when_its_time_has_come_says_why_and_one_can_be_cancelled() {
        String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        int[] plans = new int[2];
        for (int i = 0; i < 2; i++) {
            plans[i] = As.taskForce()
                    .body(Map.of("publishAt", tomorrow, "edition", request(Candidates.approved("2021-S1"), "final")))
                    .post("/api/v1/planned-editions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        publish(request(Candidates.approved("2021-S1"), "final")).statusCode(201);
        String cancellation = "/api/v1/planned-editions/" + plans[1] + "/cancellation";
        As.taskForce()
                .post(cancellation)
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"), "endedBy", equalTo("task-force"));
        As.taskForce().post(cancellation).then().statusCode(409);
        MovableClock.ahead(Duration.ofDays(2));
        jobs.tick("editions");
        As.taskForce()
                .get("/api/v1/planned-editions")
                .then()
                .body("items.find { it.id == " + plans[0] + " }.refusal", equalTo("final-stands"));
        As.nobody().get("/api/v1/editions").then().body("total", equalTo(1));
    }

    @Test
    void plans_are_the_task_force_s_business_and_lie_in_the_future() {
        Map<String, Object> plan = Map.of(
                "publishAt",
                Instant.now().minusSeconds(60).toString(),
                "edition",
                request(Candidates.approved("2021-S1"), "final"));
        As.taskForce().body(plan).post("/api/v1/planned-editions").then().statusCode(400);
        As.role("evaluator", EVALUATOR)
                .body(plan)
                .post("/api/v1/planned-editions")
                .then()
                .statusCode(403);
        As.role("evaluator", EVALUATOR).get("/api/v1/planned-editions").then().statusCode(403);
        As.reviewer().post("/api/v1/planned-editions/1/cancellation").then().statusCode(403);
        As.taskForce()
                .post("/api/v1/planned-editions/99999999/cancellation")
                .then()
                .statusCode(404);
    }

    private static String listed(String known, int status) {
        return As.nobody()
                .header("If-None-Match", known)
                .get("/api/v1/editions")
                .then()
                .statusCode(status)
                .extract()
                .header("ETag");
    }

    private static ValidatableResponse verification() {
        return As.nobody().get("/api/v1/editions/verification").then().statusCode(200);
    }

    private static void refused(Map<String, Object> request, int status, String problem) {
        publish(request).statusCode(status).body("type", equalTo("urn:yingshang:problem:" + problem));
    }

    private static byte[] file(int edition, String name) {
        return As.nobody()
                .get("/api/v1/editions/" + edition + "/files/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String rank(byte[] scores) {
        return new String(scores, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("370306,2021-S1," + TIME + ","))
                .map(line -> line.split(",")[8])
                .findFirst()
                .orElseThrow();
    }
}

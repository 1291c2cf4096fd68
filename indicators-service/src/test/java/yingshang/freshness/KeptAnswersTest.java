package yingshang.freshness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import yingshang.Statements;
import yingshang.TestPostgres;
import yingshang.freshness.KeptAnswers.Kept;

@QuarkusTest
@TestProfile(KeptAnswersTest.ForLong.class)
@WithTestResource(TestPostgres.class)
class KeptAnswersTest {

    @Inject
    Statements statements;

    /** Long enough to look at. */
    public static class ForLong implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("yingshang.answers.kept-for", "60s");
        }
    }

    @Test
    void what_was_answered_a_moment_ago_is_answered_without_the_database() {
        Response first = given().get("/api/v1/scores?region=370306");
        first.then().statusCode(200);
        assertThat(statements.of(() -> given().get("/api/v1/scores?region=370306")))
                .isZero();
        Response again = given().get("/api/v1/scores?region=370306");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.headers().getValues("ETag")).containsExactly(first.header("ETag"));
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
        given().header("If-None-Match", first.header("ETag"))
                .get("/api/v1/scores?region=370306")
                .then()
                .statusCode(304);
    }

    @Test
    void another_question_is_another_answer_and_a_refusal_is_not_kept() {
        given().get("/api/v1/scores?region=370303&size=1").then().body("size", equalTo(1));
        given().get("/api/v1/scores?region=370303&size=2").then().body("size", equalTo(2));
        for (int i = 0; i < 2; i++) {
            given().get("/api/v1/scores?region=370303&sise=1").then().statusCode(400);
        }
    }

    @Test
    void when_the_moment_is_over_one_asks_anew_and_the_others_get_what_was_kept() {
        Kept over = new Kept(Buffer.buffer(), "", "", System.nanoTime() - 1, new AtomicBoolean());
        assertThat(List.of(over.isToBeSent(), over.isToBeSent(), over.isToBeSent()))
                .containsExactly(false, true, true);
        Kept fresh = new Kept(Buffer.buffer(), "", "", System.nanoTime() + 60_000_000_000L, new AtomicBoolean());
        assertThat(List.of(fresh.isToBeSent(), fresh.isToBeSent())).containsExactly(true, true);
    }
}

package yingshang.published;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.RawRequest;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class PublishedTest {

    private static final String LONG_WORD = "x".repeat(1_500);

    @Test
    void what_is_fresh_is_not_asked_for_again() throws Exception {
        assertThat(time("/api/v1/indicators/kept?a=fresh")).isEqualTo(1);
        assertThat(time("/api/v1/indicators/kept?a=fresh")).isEqualTo(1);
        Thread.sleep(600);
        assertThat(time("/api/v1/indicators/kept?a=fresh")).isEqualTo(2);
    }

    @Test
    void many_who_ask_at_once_are_asked_for_once() {
        List<CompletableFuture<Integer>> asking = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> time("/api/v1/indicators/kept?a=many")))
                .limit(20)
                .toList();
        assertThat(asking.stream().map(CompletableFuture::join)).containsOnly(1);
    }

    @Test
    void who_says_who_they_are_is_answered_by_the_service() {
        String token = Tokens.admin();
        for (int i = 1; i <= 2; i++) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/indicators/kept?a=somebody")
                    .then()
                    .body("time", equalTo(i));
        }
    }

    @Test
    void another_form_or_another_address_is_another_answer() {
        assertThat(time("/api/v1/indicators/kept?a=1")).isEqualTo(1);
        given().accept("application/json")
                .get("/api/v1/indicators/kept?a=1")
                .then()
                .body("time", equalTo(2));
        assertThat(time("/api/v1/indicators/kept?a=2")).isEqualTo(1);
    }

    @Test
    void what_is_known_already_is_not_sent() {
        given().header("If-None-Match", "\"2\", W/\"3\"")
                .get("/api/v1/indicators/kept?a=known")
                .then()
                .statusCode(304)
                .header("ETag", "\"3\"");
        given().header("If-None-Match", "\"2\"")
                .get("/api/v1/indicators/kept?a=known")
                .then()
                .statusCode(200);
    }

    @Test
    void when_the_service_is_away_what_is_kept_is_sent_and_marked() throws Exception {
        given().get("/api/v1/indicators/once")
                .then()
                .statusCode(200)
                .header("Cache-Status", "yingshang; hit; ttl=0")
                .header("Warning", nullValue());
        Thread.sleep(600);
        given().get("/api/v1/indicators/once")
                .then()
                .statusCode(200)
                .header("Cache-Status", "yingshang; hit; ttl=-1")
                .header("Warning", startsWith("110 "))
                .body("service", equalTo("indicators-service"));
        given().get("/api/v1/indicators/hang-up").then().statusCode(502);
    }

    @Test
    void text_is_sent_encoded_to_those_who_take_it() throws Exception {
        String path = "/api/v1/indicators/kept?b=" + LONG_WORD;
        byte[] answer = RawRequest.bytes("GET", path, "Accept-Encoding: gzip;q=0.5, br;q=0");
        String head = new String(answer, ISO_8859_1);
        assertThat(head)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-encoding: gzip")
                .containsIgnoringCase("etag: W/\"3\"")
                .containsIgnoringCase("vary: Accept, Accept-Encoding");
        int body = head.indexOf("\r\n\r\n") + 4;
        try (GZIPInputStream read = new GZIPInputStream(new ByteArrayInputStream(answer, body, answer.length - body))) {
            assertThat(new String(read.readAllBytes(), ISO_8859_1)).contains(LONG_WORD);
        }
        assertThat(RawRequest.answer("GET", path, "", "Accept-Encoding: gzip, br"))
                .containsIgnoringCase("content-encoding: br");
        assertThat(RawRequest.answer("GET", path, "")).contains(LONG_WORD).doesNotContain("ncoding: br");
    }

    @Test
    void a_large_file_that_never_changes_is_sent_from_disk_in_parts_too() {
        String path = "/api/v1/editions/1/files/for-ever";
        assertThat(given().get(path).asByteArray()).hasSize(TestUpstreams.LONG);
        given().header("Range", "bytes=10-19")
                .get(path)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 10-19/" + TestUpstreams.LONG)
                .header("Content-Length", "10")
                .header("X-Time", "1");
        assertThat(given().header("Range", "bytes=-5").get(path).asByteArray()).hasSize(5);
        given().header("Range", "bytes=99999999-").get(path).then().statusCode(416);
        given().head(path).then().statusCode(200).header("Content-Length", Integer.toString(TestUpstreams.LONG));
        given().header("If-None-Match", "\"3\"").get(path).then().statusCode(304);
    }

    @Test
    void pages_of_other_sites_may_read_what_is_published() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/regions")
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/scores")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rounds", "/api/v1/accounts/me", "/api/v1/tokens"})
    void and_nothing_else(String path) {
        Response answer = given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .options(path);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(given().header("Origin", "https://elsewhere.example")
                        .get(path)
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void an_answer_says_how_old_it_is() throws Exception {
        time("/api/v1/indicators/for-ever?c=age");
        Thread.sleep(1_100);
        given().head("/api/v1/indicators/for-ever?c=age").then().header("Age", Integer::parseInt, greaterThan(0));
    }

    private static int time(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return path.contains("for-ever") ? 0 : answer.path("time");
    }
}

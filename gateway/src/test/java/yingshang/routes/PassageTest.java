package yingshang.routes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import yingshang.RawRequest;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class PassageTest {

    private static final int LIMIT = 1024 * 1024;

    @Test
    void a_long_answer_streams_through() {
        int length = given().get("/api/v1/indicators/long").asByteArray().length;
        assertThat(length).isEqualTo(TestUpstreams.LONG);
    }

    @Test
    void a_service_that_hangs_up_is_said_to_be_unreachable() {
        given().header("Accept-Language", "en")
                .get("/api/v1/indicators/hang-up")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body(
                        "type", equalTo("urn:yingshang:problem:upstream-unreachable"),
                        "title", equalTo("A service behind the gateway is not reachable"));
    }

    @Test
    void a_reading_that_was_cut_off_is_sent_once_more() {
        given().get("/api/v1/indicators/flaky").then().statusCode(200).body("time", equalTo(2));
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/rounds/flaky")
                .then()
                .statusCode(200)
                .body("time", equalTo(2));
    }

    @Test
    void a_change_that_was_cut_off_is_not_sent_again() {
        given().auth()
                .oauth2(Tokens.admin())
                .post("/api/v1/uploads/flaky")
                .then()
                .statusCode(502);
    }

    @Test
    void health_says_which_service_is_away_and_which_is_not() {
        given().get("/q/health/well")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'upstreams' }.data.indicators-service", equalTo("up"));
    }

    @Test
    void a_trace_goes_on_and_a_broken_one_begins_anew() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        given().header("traceparent", trace)
                .header("tracestate", "a=b")
                .get("/api/v1/regions")
                .then()
                .body("headers.traceparent", equalTo(trace), "headers.tracestate", equalTo("a=b"));
        given().header("traceparent", "00-0-0-01")
                .header("tracestate", "a=b")
                .get("/api/v1/regions")
                .then()
                .body(
                        "headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"),
                        "headers.tracestate", nullValue());
    }

    @Test
    void an_answer_without_a_body_announces_none_and_frees_its_connection() {
        for (int i = 0; i < 20; i++) {
            assertThat(RawRequest.answer("GET", "/api/v1/indicators/unchanged", ""))
                    .startsWith("HTTP/1.1 304 ")
                    .containsIgnoringCase("etag: \"3\"")
                    .doesNotContainIgnoringCase("transfer-encoding")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void a_service_that_stays_silent_is_given_up() {
        given().header("Accept-Language", "zh-CN")
                .get("/api/v1/indicators/slow")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body(
                        "type", equalTo("urn:yingshang:problem:upstream-timeout"),
                        "title", equalTo("网关后的服务未及时应答"));
    }

    @Test
    void a_body_of_unknown_length_below_the_limit_passes() throws Exception {
        HttpResponse<String> answer = put(streamed(LIMIT - 1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"received\":" + (LIMIT - 1));
    }

    @Test
    void a_body_announced_above_the_limit_is_refused_unread() throws Exception {
        HttpResponse<String> answer = put(BodyPublishers.ofByteArray(new byte[LIMIT + 1]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:yingshang:problem:http-413");
    }

    @Test
    void a_body_that_grows_above_the_limit_is_refused() {
        assertThat(statusOrClosed(streamed(3 * LIMIT))).isIn(413, CLOSED);
    }

    private static final int CLOSED = -1;

    private static int statusOrClosed(BodyPublisher body) {
        try {
            return put(body).statusCode();
        } catch (IOException | InterruptedException closed) {
            return CLOSED;
        }
    }

    private static BodyPublisher streamed(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
    }

    private static HttpResponse<String> put(BodyPublisher body) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/filings/7/entries");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.admin())
                .header("Content-Type", "application/json")
                .PUT(body)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }
}

package yingshang.routes;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.RawRequest;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class DoorTest {

    @Test
    void published_figures_are_read_without_signing_in() {
        given().queryParam("region", "370306")
                .get("/api/v1/scores")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body(
                        "service", equalTo("indicators-service"),
                        "uri", equalTo("/api/v1/scores?region=370306"));
    }

    @Test
    void filings_are_refused_before_their_service_hears_of_them() {
        given().get("/api/v1/filings")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:yingshang:problem:not-signed-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nonsense", "Bearer ", "Basic YWRtaW46YWRtaW4=", "bearer a.b.c"})
    void a_token_that_is_none_is_refused(String authorization) {
        given().header("Authorization", authorization)
                .get("/api/v1/rounds")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void filings_pass_with_a_token_and_with_their_conditions() {
        String token = Tokens.admin();
        given().auth()
                .oauth2(token)
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body("{\"entries\":[]}")
                .put("/api/v1/filings/7/entries")
                .then()
                .statusCode(200)
                .body(
                        "service", equalTo("filings-service"),
                        "method", equalTo("PUT"),
                        "received", equalTo(14),
                        "headers.authorization", not(equalTo("Bearer " + token)),
                        "headers.if-match", equalTo("\"2\""));
    }

    @Test
    void problems_of_a_service_come_through_as_they_are() {
        given().get("/api/v1/indicators/broken").then().statusCode(409).body("service", equalTo("indicators-service"));
    }

    @Test
    void nobody_can_pretend_to_be_inside() {
        given().header("Forwarded", "for=1.2.3.4")
                .header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-User", "admin")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Original-URL", "/api/v1/intake/measurements")
                .header("Cookie", "session=1")
                .header("Authorization", "Basic ZmlsaW5ncy1zZXJ2aWNlOng=")
                .header("Connection", "X-Secret")
                .header("X-Secret", "1")
                .get("/api/v1/regions")
                .then()
                .statusCode(200)
                .body(
                        "headers.x-forwarded-for", equalTo("127.0.0.1"),
                        "headers", not(hasKey("forwarded")),
                        "headers", not(hasKey("x-forwarded-user")),
                        "headers", not(hasKey("x-http-method-override")),
                        "headers", not(hasKey("x-original-url")),
                        "headers", not(hasKey("cookie")),
                        "headers", not(hasKey("authorization")),
                        "headers", not(hasKey("x-secret")));
    }

    @Test
    void answers_carry_the_gateways_own_headers_once() {
        var answer = given().get("/api/v1/regions").then().extract().response();
        assertThat(answer.getHeaders().getValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.getHeaders().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.getHeader("Server")).isNull();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void a_sensible_request_id_is_kept_and_passed_on() {
        given().header("X-Request-Id", "abc-1.2")
                .get("/api/v1/regions")
                .then()
                .header("X-Request-Id", "abc-1.2")
                .body("headers.x-request-id", equalTo("abc-1.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>"})
    void any_other_request_gets_an_id(String sent) {
        given().header("X-Request-Id", sent)
                .get("/api/v1/regions")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        given().get("/api/v1/nothing").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE|/api/v1/scores|GET, HEAD",
                "POST|/api/v1/scores|GET, HEAD",
                "PATCH|/api/v1/filings/7|GET, HEAD",
                "GET|/api/v1/filings/7/submission|POST",
                "GET|/api/v1/tokens|POST",
                "DELETE|/api/v1/accounts|GET, HEAD, POST",
                "OPTIONS|/api/v1/rounds|GET, HEAD, POST"
            })
    void another_method_is_answered_with_those_that_are_taken(String method, String path, String allowed) {
        given().request(method, path)
                .then()
                .statusCode(405)
                .header("Allow", allowed)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/intake/measurements",
                "/api/v1/indicators/a/b",
                "/api/v1/indicators/",
                "/api/v1/nothing",
                "/nothing"
            })
    void what_is_not_listed_is_not_found(String path) {
        given().auth()
                .oauth2(Tokens.admin())
                .put(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:http-404"), "violations", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/indicators/../intake/measurements",
                "/api/v1/indicators/..%2fintake/measurements",
                "/api/v1/indicators/%2e%2e/intake/measurements",
                "/api/v1/indicators%2f..%2fintake%2fmeasurements",
                "/api/v1//indicators",
                "//api/v1/indicators",
                "/x/../api/v1/indicators",
                "/api/v1/indicators;a=b",
                "/api/v1/indicators/%5c..%5cintake",
                "/api/v1/indicators/%00",
                "http://elsewhere/api/v1/indicators",
                "/openapi-ui/../console/main.js"
            })
    void tricks_with_the_path_lead_nowhere(String target) {
        assertThat(RawRequest.status("GET", target)).isIn(400, 404);
    }

    @Test
    void words_typed_into_a_query_need_not_be_escaped() {
        String typed = new String("/api/v1/service-items?category=行政许可|x".getBytes(UTF_8), ISO_8859_1);
        assertThat(RawRequest.status("GET", typed)).isEqualTo(200);
    }

    @Test
    void a_broken_escape_is_refused() {
        assertThat(RawRequest.status("GET", "/api/v1/service-items?category=%zz"))
                .isEqualTo(400);
    }

    @Test
    void an_upgrade_to_another_protocol_is_not_passed_on() {
        int status = RawRequest.status(
                "GET",
                "/api/v1/regions",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
        assertThat(status).isNotEqualTo(101);
    }
}

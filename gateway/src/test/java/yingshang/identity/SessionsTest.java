package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class SessionsTest {

    private String name;

    @BeforeEach
    void join() {
        name = Tokens.fresh("REVIEWER");
    }

    @Test
    void a_refresh_token_gives_the_next_pair() {
        Map<String, String> first = Tokens.pair(name, Tokens.PASSWORD);
        ValidatableResponse next = renew(first.get("refreshToken"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("refreshToken", not(equalTo(first.get("refreshToken"))), "account", equalTo(name));
        works(next.extract().path("accessToken"), 200);
        works(first.get("accessToken"), 200);
    }

    @Test
    void a_refresh_token_that_comes_twice_ends_the_session_for_both() {
        Map<String, String> first = Tokens.pair(name, Tokens.PASSWORD);
        var second = renew(first.get("refreshToken")).statusCode(200).extract();
        renew(first.get("refreshToken"))
                .statusCode(401)
                .body("type", equalTo("urn:yingshang:problem:refresh-token-refused"));
        works(first.get("accessToken"), 401);
        works(second.path("accessToken"), 401);
        renew(second.path("refreshToken")).statusCode(401);
    }

    @Test
    void the_theft_of_one_session_leaves_the_others() {
        Map<String, String> stolen = Tokens.pair(name, Tokens.PASSWORD);
        Map<String, String> other = Tokens.pair(name, Tokens.PASSWORD);
        renew(stolen.get("refreshToken"));
        renew(stolen.get("refreshToken")).statusCode(401);
        works(other.get("accessToken"), 200);
        renew(other.get("refreshToken")).statusCode(200);
    }

    @Test
    void an_access_token_renews_nothing() {
        renew(Tokens.of(name, Tokens.PASSWORD)).statusCode(401);
    }

    @Test
    void signing_out_acts_at_once_and_in_one_place_only() {
        Map<String, String> here = Tokens.pair(name, Tokens.PASSWORD);
        String there = Tokens.of(name, Tokens.PASSWORD);
        as(here.get("accessToken")).delete("/api/v1/sessions/current").then().statusCode(204);
        works(here.get("accessToken"), 401);
        renew(here.get("refreshToken")).statusCode(401);
        works(there, 200);
    }

    @Test
    void signing_out_everywhere_spares_no_session_but_those_of_others() {
        String somebodys = Tokens.of("EVALUATOR");
        String here = Tokens.of(name, Tokens.PASSWORD);
        Browser there = new Browser(name);
        as(here).get("/api/v1/sessions")
                .then()
                .body("total", equalTo(2), "items.kind", equalTo(List.of("COOKIE", "TOKENS")));
        as(here).delete("/api/v1/sessions").then().statusCode(204);
        works(here, 401);
        there.reading().get("/api/v1/filings").then().statusCode(401);
        works(somebodys, 200);
    }

    @Test
    void one_session_elsewhere_can_be_ended_by_its_owner_only() {
        Browser here = new Browser(name);
        String there = Tokens.of(name, Tokens.PASSWORD);
        Map<Boolean, String> ids = here
                .reading()
                .get("/api/v1/sessions")
                .then()
                .body("items.current", equalTo(List.of(false, true)))
                .extract()
                .<List<Map<String, Object>>>path("items")
                .stream()
                .collect(Collectors.toMap(one -> (Boolean) one.get("current"), one -> (String) one.get("id")));
        String other = "/api/v1/sessions/" + ids.get(false);
        as(Tokens.of("EVALUATOR")).delete(other).then().statusCode(404);
        here.reading().delete(other).then().statusCode(403);
        works(there, 200);
        here.writing().delete(other).then().statusCode(204);
        works(there, 401);
        here.reading().get("/api/v1/sessions").then().body("items.id", equalTo(List.of(ids.get(true))));
        here.writing().delete(other).then().statusCode(404);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http() {
        Cookie cookie = new Browser(name).cookie();
        assertThat(cookie.getName()).startsWith("__Host-");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void another_site_can_change_nothing_with_the_cookie() {
        Browser browser = new Browser(name);
        Browser another = new Browser(Tokens.fresh("REVIEWER"));
        for (RequestSpecification crossSite : List.of(
                browser.reading(),
                browser.reading().header(SessionCookie.HEADER, "guessed"),
                browser.reading().header(SessionCookie.HEADER, another.csrfToken()))) {
            crossSite
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post("/api/v1/filings/7/reviews")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:yingshang:problem:cross-site"));
        }
        browser.reading()
                .delete("/api/v1/sessions")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:yingshang:problem:cross-site"));
        browser.writing()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/filings/7/reviews")
                .then()
                .statusCode(200);
    }

    @Test
    void a_page_that_is_opened_anew_learns_its_token_again() {
        Browser browser = new Browser(name);
        browser.reading()
                .get("/api/v1/sessions/current")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("account", equalTo(name), "csrfToken", equalTo(browser.csrfToken()));
    }

    @Test
    void a_browser_signs_out_at_once_and_loses_its_cookie() {
        Browser browser = new Browser(name);
        Cookie gone = browser.writing()
                .delete("/api/v1/sessions/current")
                .then()
                .statusCode(204)
                .extract()
                .detailedCookie(SessionCookie.NAME);
        assertThat(gone.getMaxAge()).isZero();
        browser.reading().get("/api/v1/filings").then().statusCode(401);
    }

    @Test
    void an_old_cookie_hinders_nobody_from_reading_what_is_open() {
        given().header("Cookie", SessionCookie.NAME + "=old")
                .get("/api/v1/scores")
                .then()
                .statusCode(200);
        given().header("Cookie", SessionCookie.NAME + "=old")
                .get("/api/v1/filings")
                .then()
                .statusCode(401);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static void works(String token, int status) {
        as(token).get("/api/v1/filings").then().statusCode(status);
        as(token).get("/api/v1/accounts/me").then().statusCode(status);
    }

    private static ValidatableResponse renew(String refreshToken) {
        return given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(Map.of("refreshToken", refreshToken))
                .post("/api/v1/tokens/renewal")
                .then();
    }
}

package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

/** What the services behind the gateway learn about a caller, verified as they do. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class IntroducedTest {

    @Test
    void the_inner_token_says_for_whom_a_department_acts() throws Exception {
        JwtClaims claims = introduced(Tokens.of("DEPARTMENT"));
        assertThat(claims.getSubject()).isEqualTo("a-department");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("a-department");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("DEPARTMENT");
        assertThat(claims.getStringClaimValue("department")).isEqualTo("power-supply");
        assertThat(claims.getStringListClaimValue("regions")).containsExactly("370306");
    }

    @Test
    void other_roles_act_for_no_department() throws Exception {
        JwtClaims claims = introduced(Tokens.of("REVIEWER"));
        assertThat(claims.hasClaim("department")).isFalse();
        assertThat(claims.hasClaim("regions")).isFalse();
    }

    @Test
    void the_inner_token_is_good_for_a_minute() throws Exception {
        JwtClaims claims = introduced(Tokens.of("EVALUATOR"));
        long left = claims.getExpirationTime().getValue() - Instant.now().getEpochSecond();
        assertThat(left).isBetween(35L, 60L);
    }

    @Test
    void on_an_open_route_the_caller_is_introduced_too() throws Exception {
        String header = given().auth()
                .oauth2(Tokens.of("TASK_FORCE"))
                .get("/api/v1/editions")
                .then()
                .statusCode(200)
                .extract()
                .path("headers.authorization");
        assertThat(verified(header).getStringListClaimValue("groups")).containsExactly("TASK_FORCE");
    }

    @Test
    void a_session_shown_by_a_cookie_is_introduced_in_the_same_words_and_the_cookie_stays_here() throws Exception {
        Browser browser = new Browser(Tokens.fresh("REVIEWER"));
        var headers =
                browser.reading().get("/api/v1/filings").then().statusCode(200).extract();
        assertThat(headers.<String>path("headers.cookie")).isNull();
        assertThat(verified(headers.path("headers.authorization")).getStringListClaimValue("groups"))
                .containsExactly("REVIEWER");
    }

    private static JwtClaims introduced(String token) throws Exception {
        String header = given().auth()
                .oauth2(token)
                .get("/api/v1/filings")
                .then()
                .statusCode(200)
                .extract()
                .path("headers.authorization");
        return verified(header);
    }

    private static JwtClaims verified(String header) throws Exception {
        String keys = given().get("/.well-known/jwks.json").asString();
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setExpectedIssuer("yingshang")
                .setExpectedAudience("yingshang-services")
                .setRequireExpirationTime()
                .build()
                .processToClaims(header.replaceFirst("^Bearer ", ""));
    }
}

package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;

/** People sign in at an OpenID Connect provider and show its access tokens here. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
@WithTestResource(StubProvider.class)
class OpenIdTest {

    private static final String FILINGS = "/api/v1/filings";

    private final String issuer = ConfigProvider.getConfig().getValue("yingshang.openid.issuer", String.class);

    private final String key = ConfigProvider.getConfig().getValue("test.provider.key", String.class);

    private String name;

    @BeforeEach
    void join() {
        name = "p-" + UUID.randomUUID();
    }

    @Test
    void roles_department_and_regions_come_from_the_claims() {
        String header = given().auth()
                .oauth2(token(claims -> department(claims)))
                .get(FILINGS)
                .then()
                .statusCode(200)
                .extract()
                .path("headers.authorization");
        JsonPath inner = JsonPath.from(new String(Base64.getUrlDecoder().decode(header.split("\\.")[1])));
        assertThat(inner.getString("upn")).isEqualTo(name);
        assertThat(inner.getList("groups", String.class)).containsExactly("DEPARTMENT");
        assertThat(inner.getString("department")).isEqualTo("power-supply");
        assertThat(inner.getList("regions", String.class)).containsExactly("370306");
    }

    @Test
    void roles_that_changed_there_count_here_with_the_next_token() {
        works(token(claims -> roles(claims, "REVIEWER")), "/api/v1/audit-events", 403);
        works(token(claims -> roles(claims, "TASK_FORCE")), "/api/v1/audit-events", 200);
    }

    @Test
    void somebody_new_may_come_with_several_requests_at_once_and_so_may_the_news_of_their_roles() {
        for (String role : List.of("REVIEWER", "TASK_FORCE")) {
            String token = token(claims -> roles(claims, role));
            List<CompletableFuture<Void>> requests = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> works(token, FILINGS, 200)))
                    .toList();
            requests.forEach(CompletableFuture::join);
        }
        given().auth()
                .oauth2(token(claims -> roles(claims, "TASK_FORCE")))
                .get("/api/v1/accounts/me")
                .then()
                .body("roles", equalTo(List.of("TASK_FORCE")));
    }

    @Test
    void tokens_of_every_wrong_kind_are_refused() throws Exception {
        refused(token(claims -> claims.setIssuer("http://another")));
        refused(token(claims -> claims.setAudience("account")));
        refused(token(claims -> claims.unsetClaim("aud")));
        refused(token(claims -> claims.setExpirationTimeMinutesInTheFuture(-5)));
        refused(token(claims -> claims.unsetClaim("exp")));
        refused(token(claims -> claims.setClaim("typ", "ID")));
        refused(token(claims -> roles(claims, "offline_access")));
        refused(token(claims -> claims.setClaim("preferred_username", "Not A Name")));
        refused(token(claims -> roles(claims, "ADMIN", "REVIEWER")));
        refused(token(claims -> roles(claims, "DEPARTMENT")));
        refused(signed(
                proper(),
                PublicJsonWebKey.Factory.newPublicJwk(
                        RsaJwkGenerator.generateJwk(2048).toJson(OutputControlLevel.INCLUDE_PRIVATE))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tokens", "/sessions"})
    void nobody_signs_in_here(String path) {
        given().contentType(ContentType.JSON)
                .body(Map.of("account", "admin", "password", TestPostgres.ADMIN_PASSWORD))
                .post("/api/v1" + path)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:yingshang:problem:signed-in-elsewhere"));
    }

    @Test
    void a_browser_gets_a_cookie_for_a_token_and_the_same_protection() {
        var answer = given().auth().oauth2(token(claims -> {})).post("/api/v1/sessions/exchange");
        answer.then().statusCode(201).body("account", equalTo(name));
        String cookie = SessionCookie.NAME + "=" + answer.getCookie(SessionCookie.NAME);
        given().header("Cookie", cookie).get(FILINGS).then().statusCode(200);
        given().header("Cookie", cookie)
                .delete("/api/v1/sessions/current")
                .then()
                .statusCode(403);
        given().header("Cookie", cookie)
                .header(SessionCookie.HEADER, answer.<String>path("csrfToken"))
                .delete("/api/v1/sessions/current")
                .then()
                .statusCode(204);
        given().header("Cookie", cookie).get(FILINGS).then().statusCode(401);
    }

    @Test
    void an_administrator_closes_an_account_here_at_once() {
        String theirs = token(claims -> {});
        works(theirs, FILINGS, 200);
        String person = name;
        name = "boss-" + UUID.randomUUID();
        given().auth()
                .oauth2(token(claims -> roles(claims, "ADMIN")))
                .post("/api/v1/accounts/" + person + "/closure")
                .then()
                .statusCode(200);
        refused(theirs);
    }

    private static void works(String token, String path, int status) {
        given().auth().oauth2(token).get(path).then().statusCode(status);
    }

    private static void refused(String token) {
        works(token, FILINGS, 401);
    }

    private static void department(JwtClaims claims) {
        roles(claims, "DEPARTMENT", "offline_access");
        claims.setClaim("department", "power-supply");
        claims.setClaim("regions", List.of("370306"));
    }

    private static void roles(JwtClaims claims, String... roles) {
        claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
    }

    private String token(Consumer<JwtClaims> change) {
        JwtClaims claims = proper();
        change.accept(claims);
        try {
            return signed(claims, PublicJsonWebKey.Factory.newPublicJwk(key));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private JwtClaims proper() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("yingshang", "account");
        claims.setSubject(UUID.randomUUID().toString());
        claims.setClaim("typ", "Bearer");
        claims.setClaim("preferred_username", name);
        roles(claims, "REVIEWER");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        return claims;
    }

    private static String signed(JwtClaims claims, PublicJsonWebKey key) throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue("provider");
        signature.setKey(key.getPrivateKey());
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }
}

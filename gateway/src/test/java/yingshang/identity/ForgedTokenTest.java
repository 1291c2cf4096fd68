package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

/** Tokens of every wrong kind, at our own resources and at what passes. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class ForgedTokenTest {

    private static final String TYPE = "at+jwt";

    @Inject
    SigningKey key;

    @Inject
    InnerTokens innerTokens;

    @Inject
    SessionService sessions;

    @Inject
    AccountService accounts;

    private UUID session;

    @BeforeEach
    void signIn() {
        session = sessions.begin(accounts.find("admin").orElseThrow().id()).session();
    }

    @Test
    void a_proper_token_is_taken() {
        String proper = key.sign(claims(Instant.now()), TYPE);
        given().auth().oauth2(proper).get("/api/v1/accounts").then().statusCode(200);
        given().auth().oauth2(proper).get("/api/v1/filings").then().statusCode(200);
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        refused(key.sign(claims(Instant.now()).audience("another"), TYPE));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(key.sign(claims(Instant.now()).issuer("another"), TYPE));
    }

    @Test
    void an_expired_token_is_refused() {
        refused(key.sign(claims(Instant.now().minus(Duration.ofHours(2))), TYPE));
    }

    @Test
    void a_token_that_lives_too_long_is_refused() {
        refused(key.sign(claims(Instant.now()).expiresAt(Instant.now().plus(Duration.ofDays(2))), TYPE));
    }

    @Test
    void a_token_of_another_type_is_refused() {
        refused(key.sign(claims(Instant.now()), "JWT"));
    }

    @Test
    void a_token_of_no_session_or_of_none_that_there_is_is_refused() {
        refused(key.sign(claims(Instant.now()).claim("sid", UUID.randomUUID().toString()), TYPE));
        refused(key.sign(claims(Instant.now()).claim("sid", "none"), TYPE));
    }

    @Test
    void a_token_of_a_session_that_has_ended_is_refused() {
        String proper = key.sign(claims(Instant.now()), TYPE);
        sessions.end(session);
        refused(proper);
    }

    @Test
    void what_the_gateway_tells_the_services_opens_no_door() {
        refused(innerTokens.of(new Caller("admin", Set.of(Role.ADMIN), null, List.of())));
    }

    @Test
    void a_refresh_token_is_no_access_token() {
        refused(Tokens.pair("admin", TestPostgres.ADMIN_PASSWORD).get("refreshToken"));
    }

    @Test
    void a_token_signed_with_another_key_is_refused() throws Exception {
        var other = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        refused(claims(Instant.now())
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .type(TYPE)
                .keyId(keyId())
                .sign(other.getPrivateKey()));
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() {
        refused(claims(Instant.now())
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .type(TYPE)
                .signWithSecret(
                        Base64.getEncoder().encodeToString(key.publicKey().getEncoded())));
    }

    @Test
    void an_unsigned_token_is_refused() {
        String proper = key.sign(claims(Instant.now()), TYPE);
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(StandardCharsets.UTF_8));
        refused(header + "." + proper.split("\\.")[1] + ".");
    }

    private String keyId() throws Exception {
        return JsonWebStructure.fromCompactSerialization(key.sign(claims(Instant.now()), TYPE))
                .getKeyIdHeaderValue();
    }

    private JwtClaimsBuilder claims(Instant issued) {
        return Jwt.claims()
                .issuer("yingshang")
                .audience("yingshang")
                .subject("admin")
                .claim("sid", session.toString())
                .groups(Set.of("ADMIN"))
                .issuedAt(issued)
                .expiresAt(issued.plus(Duration.ofMinutes(15)));
    }

    private static void refused(String token) {
        for (String route : List.of("/api/v1/accounts", "/api/v1/filings", "/api/v1/scores")) {
            given().auth()
                    .oauth2(token)
                    .get(route)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .body("type", equalTo("urn:yingshang:problem:not-signed-in"));
        }
    }
}

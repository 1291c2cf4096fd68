package yingshang.identity;

import static io.restassured.RestAssured.given;

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
import java.util.Set;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class ForgedTokenTest {

    @Inject
    SigningKey key;

    @Test
    void a_proper_token_is_taken() {
        expect(200, key.sign(claims("yingshang", "yingshang", Instant.now())));
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        expect(401, key.sign(claims("yingshang", "another", Instant.now())));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        expect(401, key.sign(claims("another", "yingshang", Instant.now())));
    }

    @Test
    void an_expired_token_is_refused() {
        expect(401, key.sign(claims("yingshang", "yingshang", Instant.now().minus(Duration.ofHours(2)))));
    }

    @Test
    void a_token_that_lives_too_long_is_refused() {
        expect(
                401,
                key.sign(claims("yingshang", "yingshang", Instant.now())
                        .expiresAt(Instant.now().plus(Duration.ofDays(2)))));
    }

    @Test
    void a_token_signed_with_another_key_is_refused() throws Exception {
        var other = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        expect(
                401,
                claims("yingshang", "yingshang", Instant.now())
                        .jws()
                        .algorithm(SignatureAlgorithm.ES256)
                        .sign(other.getPrivateKey()));
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() {
        expect(
                401,
                claims("yingshang", "yingshang", Instant.now())
                        .jws()
                        .algorithm(SignatureAlgorithm.HS256)
                        .signWithSecret(Base64.getEncoder()
                                .encodeToString(key.publicKey().getEncoded())));
    }

    @Test
    void an_unsigned_token_is_refused() {
        String proper = key.sign(claims("yingshang", "yingshang", Instant.now()));
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        expect(401, header + "." + proper.split("\\.")[1] + ".");
    }

    private static JwtClaimsBuilder claims(String issuer, String audience, Instant issued) {
        return Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject("admin")
                .upn("admin")
                .groups(Set.of("ADMIN"))
                .issuedAt(issued)
                .expiresAt(issued.plus(Duration.ofHours(1)));
    }

    private static void expect(int status, String token) {
        given().auth().oauth2(token).get("/api/v1/accounts").then().statusCode(status);
    }
}

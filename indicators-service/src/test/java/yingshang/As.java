package yingshang;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Requests as somebody, with a token like those the gateway signs for services. */
public final class As {

    private As() {}

    public static RequestSpecification reviewer() {
        return role("reviewer", "REVIEWER");
    }

    public static RequestSpecification taskForce() {
        return role("task-force", "TASK_FORCE");
    }

    public static RequestSpecification role(String name, String role) {
        return with(claims(name, List.of(role)));
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    private static RequestSpecification with(JwtClaims claims) {
        return nobody().header("Authorization", "Bearer " + signed(claims));
    }

    private static JwtClaims claims(String name, List<String> roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("yingshang");
        claims.setAudience("yingshang-services");
        claims.setSubject(name);
        claims.setStringClaim("upn", name);
        claims.setStringListClaim("groups", roles);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(60);
        return claims;
    }

    private static String signed(JwtClaims claims) {
        try {
            String key = ConfigProvider.getConfig().getValue("test.key", String.class);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue("ES256");
            signature.setKeyIdHeaderValue("test");
            signature.setHeader("typ", "JWT");
            signature.setKey(PublicJsonWebKey.Factory.newPublicJwk(key).getPrivateKey());
            signature.setPayload(claims.toJson());
            return signature.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

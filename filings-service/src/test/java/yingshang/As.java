package yingshang;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Requests as somebody, with a token like those the gateway signs for services. */
public final class As {

    private static final long SAME_FOR = 10;
    private static final long VALID_FOR = 3_600;

    /** Signing takes longer than many a request; who asks again within {@code SAME_FOR} seconds shows the same. */
    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

    private As() {}

    public static RequestSpecification filer(String name, String region) {
        return department(name, "power-supply", List.of(region));
    }

    public static RequestSpecification reviewer() {
        return role("reviewer", "REVIEWER");
    }

    public static RequestSpecification taskForce() {
        return role("task-force", "TASK_FORCE");
    }

    /** The header of somebody with this role alone. */
    public static String bearer(String name, String role) {
        return bearer(claims(name, List.of(role)));
    }

    public static RequestSpecification role(String name, String role) {
        return with(claims(name, List.of(role)));
    }

    public static RequestSpecification department(String name, String department, List<String> regions) {
        return department(name, List.of("DEPARTMENT"), department, regions);
    }

    public static RequestSpecification department(
            String name, List<String> roles, String department, List<String> regions) {
        JwtClaims claims = claims(name, roles);
        claims.setStringClaim("department", department);
        claims.setStringListClaim("regions", regions);
        return with(claims);
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public static RequestSpecification with(JwtClaims claims) {
        return nobody().header("Authorization", bearer(claims));
    }

    /** The header of somebody of whom the gateway says this. */
    public static String bearer(JwtClaims claims) {
        return "Bearer " + signed(claims);
    }

    /** What the gateway says about somebody; tests change it to see it refused. */
    public static JwtClaims claims(String name, List<String> roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("yingshang");
        claims.setAudience("yingshang-services");
        claims.setSubject(name);
        claims.setStringClaim("upn", name);
        claims.setStringListClaim("groups", roles);
        long now = NumericDate.now().getValue();
        claims.setIssuedAt(NumericDate.fromSeconds(now - now % SAME_FOR));
        claims.setExpirationTime(NumericDate.fromSeconds(now - now % SAME_FOR + VALID_FOR));
        return claims;
    }

    private static String signed(JwtClaims claims) {
        return SIGNED.computeIfAbsent(claims.toJson(), As::sign);
    }

    private static String sign(String payload) {
        try {
            String key = ConfigProvider.getConfig().getValue("test.key", String.class);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue("ES256");
            signature.setKeyIdHeaderValue("test");
            signature.setHeader("typ", "JWT");
            signature.setKey(PublicJsonWebKey.Factory.newPublicJwk(key).getPrivateKey());
            signature.setPayload(payload);
            return signature.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

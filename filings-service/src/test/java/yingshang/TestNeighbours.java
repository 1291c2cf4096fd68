package yingshang;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The gateway's public key and indicators-service, as far as this service uses them. */
public class TestNeighbours implements QuarkusTestResourceLifecycleManager {

    private Neighbour neighbour;

    @Override
    public Map<String, String> start() {
        EllipticCurveJsonWebKey key = key();
        neighbour = new Neighbour(key.toJson(OutputControlLevel.PUBLIC_ONLY));
        return Map.of(
                "YINGSHANG_INDICATORS_URL", neighbour.url(),
                "YINGSHANG_JWKS_URL", neighbour.url() + "/.well-known/jwks.json",
                "YINGSHANG_DELIVERY_PASSWORD", Neighbour.PASSWORD,
                "test.neighbour", neighbour.url(),
                "test.key", key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }

    @Override
    public void stop() {
        neighbour.stop();
    }

    private static EllipticCurveJsonWebKey key() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("test");
            key.setAlgorithm("ES256");
            key.setUse("sig");
            return key;
        } catch (JoseException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

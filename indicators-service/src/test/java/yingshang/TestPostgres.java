package yingshang;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** What this service needs around it: a PostgreSQL of its own, gone with the run, and a key like the gateway's. */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;
    private Path keys;

    @Override
    public Map<String, String> start() {
        EllipticCurveJsonWebKey key = key();
        try {
            server = EmbeddedPostgres.start();
            keys = Files.createTempFile("keys", ".json");
            Files.writeString(keys, "{\"keys\": [" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.of(
                "YINGSHANG_DB_URL_INDICATORS", server.getJdbcUrl("postgres", "postgres"),
                "YINGSHANG_DB_USER_INDICATORS", "postgres",
                "YINGSHANG_DB_PASSWORD_INDICATORS", "postgres",
                "YINGSHANG_JWKS_URL", keys.toUri().toString(),
                "test.key", key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
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

    @Override
    public void stop() {
        try {
            server.close();
            Files.delete(keys);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

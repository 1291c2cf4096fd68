package yingshang;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import yingshang.routes.Gateway;

/** A real PostgreSQL for the tests of this module, and the secrets without which the gateway does not start. */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    /** Password of the account {@code admin}. */
    public static final String ADMIN_PASSWORD = "only for these tests";

    private EmbeddedPostgres server;
    private Path secrets;

    @Override
    public Map<String, String> start() {
        System.setProperty(Gateway.OWN_CHECK_OFF, "true"); // as the gateway's main method does
        try {
            server = EmbeddedPostgres.start();
            secrets = Files.createTempDirectory("yingshang-gateway");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.of(
                "YINGSHANG_DB_URL_GATEWAY",
                server.getJdbcUrl("postgres", "postgres"),
                "YINGSHANG_DB_USER_GATEWAY",
                "postgres",
                "YINGSHANG_DB_PASSWORD_GATEWAY",
                "postgres",
                "YINGSHANG_SIGNING_KEY_FILE",
                keyFile().toString(),
                "YINGSHANG_ADMIN_PASSWORD",
                ADMIN_PASSWORD,
                "yingshang.identity.hash-cost",
                "10",
                "yingshang.rates.sign-in.burst",
                "100000");
    }

    private Path keyFile() {
        return secrets.resolve("keys").resolve("signing-key.json");
    }

    @Override
    public void stop() {
        try {
            server.close();
            Files.deleteIfExists(keyFile());
            Files.deleteIfExists(keyFile().getParent());
            Files.deleteIfExists(secrets);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

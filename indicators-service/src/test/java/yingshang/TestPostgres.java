package yingshang;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL for the tests of this module: one server a run, gone with it. */
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.of(
                "YINGSHANG_DB_URL_INDICATORS", server.getJdbcUrl("postgres", "postgres"),
                "YINGSHANG_DB_USER_INDICATORS", "postgres",
                "YINGSHANG_DB_PASSWORD_INDICATORS", "postgres");
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

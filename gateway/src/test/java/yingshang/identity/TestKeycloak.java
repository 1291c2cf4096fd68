package yingshang.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Unpacks and starts the Keycloak that the property {@code keycloak} names, with a realm as operators make it. */
public class TestKeycloak implements QuarkusTestResourceLifecycleManager {

    private static final int MINUTES = 10;

    private Path folder;
    private Process server;

    @Override
    public Map<String, String> start() {
        String packed = System.getProperty("keycloak");
        if (packed == null) {
            return Map.of();
        }
        try {
            folder = Files.createTempDirectory("keycloak");
            run("unzip", "-q", packed, "-d", folder.toString());
            Path home;
            try (Stream<Path> unpacked = Files.list(folder)) {
                home = unpacked.findFirst().orElseThrow();
            }
            Path realms = Files.createDirectories(home.resolve("data/import"));
            Files.copy(Path.of("src/test/resources/keycloak/realm.json"), realms.resolve("yingshang-realm.json"));
            int port = freePort();
            ProcessBuilder start = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/keycloak.log"));
            start.environment().remove("JAVA_TOOL_OPTIONS"); // meant for the build, and at odds with its own
            server = start.start();
            String issuer = "http://127.0.0.1:" + port + "/realms/yingshang";
            awaitReady(issuer);
            return Map.of("yingshang.openid.issuer", issuer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private void awaitReady(String issuer) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!answers(issuer)) {
            if (System.nanoTime() > end || !server.isAlive()) {
                throw new IllegalStateException("Keycloak does not start, see target/keycloak.log");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static boolean answers(String issuer) {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) URI.create(issuer).toURL().openConnection();
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (server == null) {
            return;
        }
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

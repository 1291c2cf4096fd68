package yingshang.journey;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A further process of the packaged gateway, on the database and before the services of a suite that runs. */
final class OtherDoor implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Path JAR = Path.of("../gateway/target/quarkus-app/quarkus-run.jar");

    private final String url;
    private final Process process;

    /** @param settings what its environment has beyond that of this process */
    OtherDoor(int port, Map<String, String> settings, File log) throws IOException, InterruptedException {
        url = "http://127.0.0.1:" + port;
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java, "-Xmx192m", "-XX:+UseSerialGC", Launcher.SHORT_LIVED, "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().putAll(settings);
        builder.environment().put("YINGSHANG_GATEWAY_PORT", Integer.toString(port));
        process = builder.start();
        awaitReady(log);
    }

    String url() {
        return url;
    }

    private void awaitReady(File log) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(url + "/q/health/ready")).build();
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isReady(client, ready)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("the second gateway is not ready, see " + log);
            }
            Thread.sleep(200);
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest ready) throws InterruptedException {
        try {
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

package yingshang.jobs;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged service as a process of its own. */
final class Replica {

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private final int port;
    private final Path log;
    private final Process process;

    /** Starts a process on a free port; {@code settings} are properties of the service. */
    Replica(String database, Map<String, String> settings) throws IOException {
        this.port = freePort();
        this.log = Files.createTempFile("replica", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "YINGSHANG_INDICATORS_PORT", String.valueOf(port),
                        "YINGSHANG_DB_URL_INDICATORS", database,
                        "YINGSHANG_DB_USER_INDICATORS", "postgres",
                        "YINGSHANG_DB_PASSWORD_INDICATORS", "postgres",
                        "YINGSHANG_DELIVERY_PASSWORD", "delivery-in-tests"));
        process = builder.start();
    }

    /** Waits until it answers. */
    void ready() throws Exception {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("the replica is not ready:\n" + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    /** Number of its process. */
    long pid() {
        return process.pid();
    }

    /** A delivery to this process. */
    RequestSpecification delivery() {
        return given().baseUri(url())
                .auth()
                .preemptive()
                .basic("filings-service", "delivery-in-tests")
                .contentType("application/json");
    }

    /** Ends the process as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(url() + "/q/health/ready").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

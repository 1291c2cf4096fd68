package yingshang.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code deploy/run} on ports and a data directory of its own. */
final class Launcher {

    /** The first compiler alone: a service that runs for minutes starts with half the work. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final List<String> PORTS = List.of(
            "YINGSHANG_GATEWAY_PORT", "YINGSHANG_INDICATORS_PORT", "YINGSHANG_FILINGS_PORT", "YINGSHANG_DB_PORT");

    private final Path root = Path.of("..").toAbsolutePath().normalize();
    private final Path directory;
    private final Path data;
    private final Path output;
    private final List<Integer> ports = freePorts(PORTS.size());
    private Process process;

    Launcher(Path directory) {
        this.directory = directory.toAbsolutePath();
        this.data = directory.resolve("data").toAbsolutePath();
        this.output = directory.resolve("output.txt").toAbsolutePath();
    }

    String url() {
        return "http://127.0.0.1:" + ports.get(0);
    }

    String secret(String name) {
        return read(data.resolve("secrets").resolve(name)).strip();
    }

    /** What the launcher has said since it was started. */
    String said() {
        return Files.exists(output) ? read(output) : "";
    }

    /** Starts the launcher and waits until it has said {@code ready}. */
    void start(String ready, String... arguments) throws Exception {
        Files.createDirectories(data.getParent());
        List<String> command =
                new ArrayList<>(List.of(root.resolve("deploy/run").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("YINGSHANG_DATA", data.toString());
        for (int i = 0; i < PORTS.size(); i++) {
            environment.put(PORTS.get(i), ports.get(i).toString());
        }
        environment.put("YINGSHANG_JAVA_OPTS", SHORT_LIVED);
        environment.putAll(manyRequests());
        process = builder.start();
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!said().contains(ready)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                clear();
                throw new AssertionError("deploy/run did not say \"" + ready + "\":\n" + said());
            }
            Thread.sleep(100);
        }
    }

    /** Asks the launcher to stop, as a service manager would, and waits. */
    void terminate(Duration within) throws InterruptedException {
        process.destroy();
        awaitEnd(within);
    }

    /** Waits for the launcher's end and returns its exit status. */
    int awaitEnd(Duration within) throws InterruptedException {
        if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("deploy/run still runs after " + within + ":\n" + said());
        }
        return process.exitValue();
    }

    /** Kills whatever of the suite runs with {@code word} in its command, without a chance to tidy up. */
    void kill(String word) {
        List<ProcessHandle> victims =
                mine().filter(handle -> commandLine(handle).contains(word)).toList();
        if (victims.isEmpty()) {
            throw new AssertionError("nothing runs with " + word + " in its command: " + running());
        }
        victims.forEach(ProcessHandle::destroyForcibly);
    }

    /** Command lines of what still runs for this data directory. */
    List<String> running() {
        return mine().map(Launcher::commandLine).toList();
    }

    /** Starts a second process of the gateway, as an operator would on another machine. */
    OtherDoor otherDoor() throws Exception {
        Path key = data.resolve("secrets").resolve("signing-key.jwk");
        Map<String, String> settings = new HashMap<>(Map.of(
                "YINGSHANG_DB_URL_GATEWAY",
                "jdbc:postgresql://127.0.0.1:" + ports.get(3) + "/gateway",
                "YINGSHANG_DB_USER_GATEWAY",
                "gateway",
                "YINGSHANG_DB_PASSWORD_GATEWAY",
                secret("db-gateway"),
                "YINGSHANG_SIGNING_KEY_FILE",
                key.toString(),
                "YINGSHANG_ADMIN_PASSWORD",
                secret("admin-password"),
                "YINGSHANG_INDICATORS_URL",
                "http://127.0.0.1:" + ports.get(1),
                "YINGSHANG_FILINGS_URL",
                "http://127.0.0.1:" + ports.get(2)));
        settings.putAll(manyRequests());
        return new OtherDoor(
                freePorts(1).get(0),
                settings,
                directory.resolve("other-gateway.log").toFile());
    }

    /** Leaves nothing running, whatever happened. */
    void clear() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
        mine().forEach(ProcessHandle::destroyForcibly);
    }

    /** Leaves nothing running and nothing behind. */
    void remove() throws Exception {
        clear();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** The launcher, what it has started, and a server that outlived it. */
    private Stream<ProcessHandle> mine() {
        Stream<ProcessHandle> family = process == null
                ? Stream.empty()
                : Stream.concat(process.toHandle().descendants(), Stream.of(process.toHandle()));
        Stream<ProcessHandle> byData = ProcessHandle.allProcesses()
                .filter(handle -> commandLine(handle).contains(data.toString()));
        return Stream.concat(family, byData).filter(ProcessHandle::isAlive).distinct();
    }

    /** Tests ask faster than people do. */
    private static Map<String, String> manyRequests() {
        return Stream.of("ADDRESS", "ACCOUNT", "SIGN_IN", "UNRECOGNISED")
                .collect(Collectors.toMap(limit -> "YINGSHANG_RATES_" + limit + "_BURST", limit -> "1000000"));
    }

    private static String commandLine(ProcessHandle handle) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            List<Integer> ports =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

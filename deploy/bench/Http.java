import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A bare Vert.x handler, and something that asks it or anybody else as fast as it can; for gateway.mjs.
 *
 * <p>java -cp LIBRARIES Http.java serve PORT FILE TYPE answers every request with the bytes of FILE. Http.java ask URL
 * SECONDS CONNECTIONS prints requests per second and the median time of a request in microseconds.
 */
class Http {

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("serve")) {
            serve(Integer.parseInt(arguments[1]), Files.readAllBytes(Path.of(arguments[2])), arguments[3]);
        } else {
            ask(URI.create(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    private static void serve(int port, byte[] body, String type) {
        Vertx vertx = Vertx.vertx();
        // As many event loops as Quarkus has by default.
        int loops = 2 * Runtime.getRuntime().availableProcessors();
        vertx.deployVerticle(() -> new Bare(port, Buffer.buffer(body), type), new DeploymentOptions().setInstances(loops));
    }

    /** Sends the same bytes, whatever is asked. */
    static class Bare extends AbstractVerticle {

        private final int port;
        private final Buffer body;
        private final String type;

        Bare(int port, Buffer body, String type) {
            this.port = port;
            this.body = body;
            this.type = type;
        }

        @Override
        public void start() {
            vertx.createHttpServer()
                    .requestHandler(request ->
                            request.response().putHeader("Content-Type", type).end(body))
                    .listen(port, "127.0.0.1");
        }
    }

    private static void ask(URI url, int seconds, int connections) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<List<Long>>> asking = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            asking.add(threads.submit((Callable<List<Long>>) () -> askUntil(url, end)));
        }
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> one : asking) {
            times.addAll(one.get());
        }
        threads.shutdown();
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT, "%.0f %.1f%n", (double) sorted.length / seconds, sorted[sorted.length / 2] / 1000.0);
    }

    private static List<Long> askUntil(URI url, long end) throws IOException {
        byte[] request = ("GET " + url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery())
                        + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        List<Long> times = new ArrayList<>();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setTcpNoDelay(true);
            InputStream answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                socket.getOutputStream().write(request);
                skipAnswer(answers);
                times.add(System.nanoTime() - begun);
            }
        }
        return times;
    }

    private static void skipAnswer(InputStream answers) throws IOException {
        String status = line(answers);
        if (!status.contains(" 200 ")) {
            throw new IOException("answered " + status);
        }
        int length = -1;
        for (String header = line(answers); !header.isEmpty(); header = line(answers)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            answers.skipNBytes(length);
            return;
        }
        for (int piece = size(answers); ; piece = size(answers)) {
            answers.skipNBytes(piece + 2L);
            if (piece == 0) {
                return;
            }
        }
    }

    private static int size(InputStream answers) throws IOException {
        return Integer.parseInt(line(answers), 16);
    }

    private static String line(InputStream answers) throws IOException {
        byte[] line = new byte[8192];
        int length = 0;
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0 || length == line.length) {
                throw new IOException("the answer broke off: " + new String(Arrays.copyOf(line, length)));
            }
            line[length++] = (byte) next;
        }
        return new String(line, 0, Math.max(0, length - 1), StandardCharsets.ISO_8859_1);
    }
}

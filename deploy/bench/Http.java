import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            Answers answers = new Answers(socket.getInputStream());
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                socket.getOutputStream().write(request);
                answers.skipOne();
                times.add(System.nanoTime() - begun);
            }
        }
        return times;
    }

    /** Reads answers and drops them with as little work as possible, for it is done on the cores that are measured. */
    private static class Answers {

        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private final byte[] line = new byte[1 << 13];
        private int at;
        private int end;

        Answers(InputStream in) {
            this.in = in;
        }

        void skipOne() throws IOException {
            String status = line();
            if (!status.contains(" 200 ")) {
                throw new IOException("answered " + status);
            }
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            if (length >= 0) {
                skip(length);
                return;
            }
            for (int piece = size(); ; piece = size()) {
                skip(piece + 2);
                if (piece == 0) {
                    return;
                }
            }
        }

        private int size() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private void skip(int length) throws IOException {
            for (int left = length; left > 0; ) {
                fill();
                int some = Math.min(left, end - at);
                at += some;
                left -= some;
            }
        }

        private String line() throws IOException {
            int length = 0;
            for (byte next = next(); next != '\n'; next = next()) {
                if (length == line.length) {
                    throw new IOException("a line without an end: " + new String(line, StandardCharsets.ISO_8859_1));
                }
                line[length++] = next;
            }
            return new String(line, 0, Math.max(0, length - 1), StandardCharsets.ISO_8859_1);
        }

        private byte next() throws IOException {
            fill();
            return buffer[at++];
        }

        private void fill() throws IOException {
            if (at < end) {
                return;
            }
            at = 0;
            end = in.read(buffer);
            if (end < 0) {
                throw new IOException("the answer broke off");
            }
        }
    }
}

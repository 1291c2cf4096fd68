package yingshang;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands in for the services behind the gateway: answers with what it was asked. A path that ends in {@code slow},
 * {@code hang-up}, {@code unread}, {@code broken}, {@code unchanged} or {@code long} behaves so; one that ends in
 * {@code kept} may be kept, {@code once} the same and hangs up from the second time on, {@code for-ever} is a large
 * file that never changes, {@code flaky} hangs up the first time.
 */
public class TestUpstreams implements QuarkusTestResourceLifecycleManager {

    /** Bytes of the answer at a path that ends in {@code long}. */
    public static final int LONG = 8 * 1024 * 1024;

    private final ObjectMapper json = new ObjectMapper();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger brokenBodies = new AtomicInteger();
    private final Map<String, Integer> times = new ConcurrentHashMap<>();
    private HttpServer indicators;
    private HttpServer filings;

    @Override
    public Map<String, String> start() {
        indicators = server("indicators-service");
        filings = server("filings-service");
        return Map.of(
                "YINGSHANG_INDICATORS_URL",
                url(indicators),
                "YINGSHANG_FILINGS_URL",
                url(filings),
                "yingshang.routes.timeout",
                "1s",
                "yingshang.limits.body",
                "1M",
                "yingshang.limits.patience",
                "600ms");
    }

    private HttpServer server(String name) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(name, exchange));
            server.start();
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(String name, HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("unread")) {
                TimeUnit.SECONDS.sleep(3);
            }
            long received = received(exchange);
            int time = times.merge(exchange.getRequestURI().toString(), 1, Integer::sum);
            if (path.endsWith("hang-up") || path.endsWith("once") && time > 1 || path.endsWith("flaky") && time == 1) {
                return;
            }
            if (path.endsWith("slow")) {
                TimeUnit.SECONDS.sleep(3);
            }
            setHeaders(exchange);
            if (path.endsWith("kept") || path.endsWith("once")) {
                exchange.getResponseHeaders().add("Cache-Control", "no-cache");
                exchange.getResponseHeaders().remove("Set-Cookie");
            }
            if (path.endsWith("for-ever")) {
                sendForEver(exchange, time);
                return;
            }
            if (path.endsWith("unchanged")) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            if (path.endsWith("long")) {
                exchange.sendResponseHeaders(200, 0);
                write(exchange.getResponseBody());
                return;
            }
            answerWell(name, exchange, path, received, time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendForEver(HttpExchange exchange, int time) throws IOException {
        exchange.getResponseHeaders().add("Cache-Control", "public, max-age=31536000, immutable");
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        exchange.getResponseHeaders().remove("Set-Cookie");
        exchange.getResponseHeaders().add("X-Time", Integer.toString(time));
        exchange.sendResponseHeaders(200, LONG);
        write(exchange.getResponseBody());
    }

    private void answerWell(String name, HttpExchange exchange, String path, long received, int time)
            throws IOException {
        byte[] body = json.writeValueAsBytes(what(name, exchange, received, time));
        exchange.sendResponseHeaders(path.endsWith("broken") ? 409 : 200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void setHeaders(HttpExchange exchange) {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Server", "upstream");
        exchange.getResponseHeaders().add("Set-Cookie", "a=b");
        exchange.getResponseHeaders().add("X-Frame-Options", "ALLOWALL");
        exchange.getResponseHeaders().add("ETag", "\"3\"");
    }

    private long received(HttpExchange exchange) throws IOException {
        try {
            return exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        } catch (IOException cutOff) {
            brokenBodies.incrementAndGet();
            throw cutOff;
        }
    }

    private static void write(OutputStream answer) throws IOException {
        byte[] piece = new byte[64 * 1024];
        for (int written = 0; written < LONG; written += piece.length) {
            answer.write(piece);
        }
    }

    private Map<String, Object> what(String name, HttpExchange exchange, long received, int time) {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((header, values) -> headers.put(header.toLowerCase(), String.join(",", values)));
        return Map.of(
                "service",
                name,
                "method",
                exchange.getRequestMethod(),
                "uri",
                exchange.getRequestURI().toString(),
                "headers",
                headers,
                "received",
                received,
                "brokenBodies",
                brokenBodies.get(),
                "time",
                time);
    }

    @Override
    public void stop() {
        indicators.stop(0);
        filings.stop(0);
        threads.shutdownNow();
    }
}

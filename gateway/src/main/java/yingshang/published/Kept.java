package yingshang.published;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** An answer that is kept: in memory with its encoded forms, or as a file. */
final class Kept {

    private static final int LEAST_ENCODED = 1_024;
    private static final Pattern TEXT =
            Pattern.compile("(?:text/.*|application/(?:.*\\+)?(?:json|xml|yaml).*|image/svg\\+xml.*)");

    /** Headers that belong to one connection or one answer. */
    private static final List<String> PASSING = List.of(
            "Connection",
            "Keep-Alive",
            "Transfer-Encoding",
            "Content-Length",
            "Date",
            "Server",
            "Set-Cookie",
            "Trailer");

    private final MultiMap headers;
    private final Map<CharSequence, CharSequence> lines = new LinkedHashMap<>();
    private final Buffer body;
    private final Path file;
    private final long length;
    private final Map<Encoding, Buffer> encoded;
    private final boolean worthEncoding;
    private final long since;
    private final Duration fresh;

    private Kept(MultiMap headers, Buffer body, Path file, long length, Map<Encoding, Buffer> encoded, Duration fresh) {
        this.headers = headers;
        headers.names()
                .forEach(name ->
                        lines.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(headers.get(name))));
        this.body = body;
        this.file = file;
        this.length = length;
        this.encoded = encoded;
        this.fresh = fresh;
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        this.worthEncoding =
                length >= LEAST_ENCODED && type != null && TEXT.matcher(type).matches();
        this.since = System.nanoTime();
    }

    static Kept inMemory(MultiMap headers, Buffer body, Duration fresh) {
        return new Kept(lasting(headers), body, null, body.length(), new ConcurrentHashMap<>(), fresh);
    }

    static Kept onDisk(MultiMap headers, Path file, long length, Duration fresh) {
        return new Kept(lasting(headers), null, file, length, Map.of(), fresh);
    }

    /** The same from now on: the service said that nothing has changed. */
    Kept confirmed() {
        return new Kept(headers, body, file, length, encoded, fresh);
    }

    private static MultiMap lasting(MultiMap headers) {
        MultiMap lasting = MultiMap.caseInsensitiveMultiMap().addAll(headers);
        PASSING.forEach(lasting::remove);
        return lasting;
    }

    MultiMap headers() {
        return headers;
    }

    /** The headers as they are written again and again. */
    Map<CharSequence, CharSequence> lines() {
        return lines;
    }

    String tag() {
        return headers.get(HttpHeaders.ETAG);
    }

    /** The body in memory; null when it is a file. */
    Buffer body() {
        return body;
    }

    /** The file; null when the body is in memory. */
    Path file() {
        return file;
    }

    long length() {
        return length;
    }

    /** Bytes it takes where it is kept, encoded forms included. */
    int weight() {
        return (int) Math.min(Integer.MAX_VALUE, file == null ? 2_000 + 2 * length : length);
    }

    /** Whether it is a text, and long enough to become shorter. */
    boolean isWorthEncoding() {
        return worthEncoding;
    }

    Map<Encoding, Buffer> encoded() {
        return encoded;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    Duration freshFor() {
        return fresh.minus(age());
    }

    boolean isFresh() {
        return !freshFor().isNegative();
    }
}

package yingshang.routes;

import io.vertx.core.MultiMap;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C trace context: passed on as it came; a request without a sensible one begins a trace. */
final class TraceContext {

    private static final String PARENT = "traceparent";
    private static final Pattern SENSIBLE =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    private TraceContext() {}

    static void complete(MultiMap headers) {
        String sent = headers.get(PARENT);
        if (sent == null || !SENSIBLE.matcher(sent).matches()) {
            headers.remove("tracestate");
            headers.set(PARENT, "00-" + random(TRACE_BYTES) + "-" + random(SPAN_BYTES) + "-00");
        }
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

package yingshang.routes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** Which headers go through: neither those of one hop, nor those with which somebody could pretend to be us. */
final class PassageHeaders {

    private static final List<String> HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");
    private static final List<String> INTERNAL = List.of(
            "Forwarded",
            "X-Real-IP",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-HTTP-Method-Override",
            "X-Method-Override",
            "Cookie",
            "Expect");

    private PassageHeaders() {}

    /** Cleans the headers on their way in, and says who asked. */
    static void inward(MultiMap headers, HttpServerRequest asked) {
        dropHop(headers);
        INTERNAL.forEach(headers::remove);
        headers.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("x-forwarded"))
                .toList()
                .forEach(headers::remove);
        String authorization = headers.get("Authorization");
        if (authorization != null && !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            headers.remove("Authorization");
        }
        headers.set("X-Forwarded-For", asked.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", asked.scheme());
        headers.set("X-Forwarded-Host", String.valueOf(asked.authority()));
        TraceContext.complete(headers);
        headers.set(RequestIds.HEADER, asked.response().headers().get(RequestIds.HEADER));
    }

    /** Cleans the headers on their way out; what the gateway says itself is said once. */
    static void outward(MultiMap headers, MultiMap ours) {
        dropHop(headers);
        headers.remove("Server");
        headers.remove("Set-Cookie");
        ours.names().forEach(headers::remove);
    }

    private static void dropHop(MultiMap headers) {
        headers.getAll("Connection").stream()
                .flatMap(named -> List.of(named.split(",")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
        HOP.forEach(headers::remove);
    }
}

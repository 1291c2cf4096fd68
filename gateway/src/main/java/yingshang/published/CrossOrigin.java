package yingshang.published;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets pages of other sites read published data, and nothing else: no credentials, no writing. */
@ApplicationScoped
public class CrossOrigin {

    private static final CharSequence READABLE = HttpHeaders.createOptimized("Age, Cache-Status, Content-Disposition,"
            + " ETag, RateLimit, RateLimit-Policy, Retry-After, Warning, X-Request-Id");
    private static final CharSequence EXPOSED = HttpHeaders.createOptimized("Access-Control-Expose-Headers");
    private static final CharSequence ANY = HttpHeaders.createOptimized("*");
    private static final String SENT =
            "Accept, Accept-Language, If-None-Match, If-Range," + " Range, traceparent, X-Request-Id";
    private static final String A_DAY = "86400";

    private final boolean anyOrigin;

    CrossOrigin(PublishedSettings settings) {
        this.anyOrigin = settings.anyOrigin();
    }

    /** Whether browsers are told at all. */
    public boolean isAllowed() {
        return anyOrigin;
    }

    /** Says with the answer that any page may read it. */
    public void allow(HttpServerResponse answer) {
        if (anyOrigin) {
            answer.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
            answer.putHeader(EXPOSED, READABLE);
        }
    }

    /** Answers a browser that asks before it reads. */
    public void preflight(HttpServerResponse answer) {
        allow(answer);
        answer.putHeader("Access-Control-Allow-Methods", "GET, HEAD")
                .putHeader("Access-Control-Allow-Headers", SENT)
                .putHeader("Access-Control-Max-Age", A_DAY)
                .setStatusCode(204)
                .end();
    }
}

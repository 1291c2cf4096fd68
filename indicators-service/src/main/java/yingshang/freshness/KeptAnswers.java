package yingshang.freshness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the answer of a {@link Conditional} route again, for a moment, to whoever asks the same and does not say who
 * they are: published figures are asked for by many at once, and one look into the database is enough for them. When
 * the moment is over, one of them waits for a new answer while the others still get the old one.
 */
@Singleton
class KeptAnswers {

    private static final int BEFORE_ALL_OTHERS = 1_000;
    private static final long MOST_BYTES = 16L << 20;
    private static final int LARGEST = 1 << 20;
    private static final int OVERHEAD = 1_000;

    /** An answer is given this many times its time at most: a renewal that fails must not keep it alive. */
    private static final int OLDEST = 4;

    private final ObjectMapper json;
    private final boolean keeps;
    private final long nanos;
    private final Cache<String, Kept> answers;

    /** @param time how long an answer is given again; zero for never */
    KeptAnswers(ObjectMapper json, @ConfigProperty(name = "yingshang.answers.kept-for") Duration time) {
        this.json = json;
        this.keeps = !time.isZero();
        this.nanos = time.toNanos();
        this.answers = Caffeine.newBuilder()
                .expireAfterWrite(time.multipliedBy(OLDEST))
                .maximumWeight(MOST_BYTES)
                .weigher((String key, Kept kept) -> OVERHEAD + kept.body().length())
                .build();
    }

    record Kept(Buffer body, String tag, String control, long until, AtomicBoolean renewed) {

        /** Whether this answer is to be sent again; when it is due for a new one, all but the first are told so. */
        boolean isToBeSent() {
            return System.nanoTime() - until < 0 || !renewed.compareAndSet(false, true);
        }
    }

    void guard(@Observes Filters filters) {
        if (keeps) {
            filters.register(this::answer, BEFORE_ALL_OTHERS);
        }
    }

    private void answer(RoutingContext request) {
        Kept kept = isAnybodys(request.request()) ? answers.getIfPresent(key(request.request())) : null;
        if (kept == null || !kept.isToBeSent()) {
            request.next();
            return;
        }
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.ETAG, kept.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, kept.control());
        if (kept.tag().equals(request.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .end(kept.body());
        }
    }

    /** Keeps an answer with its tag, if it is JSON that anybody would get; it is sent as the bytes that are kept. */
    void keep(HttpServerRequest request, ContainerResponseContext response) {
        if (!keeps || !isAnybodys(request) || !isJson(response)) {
            return;
        }
        byte[] body = written(response.getEntity());
        response.setEntity(body);
        if (body.length <= LARGEST) {
            answers.put(
                    key(request),
                    new Kept(
                            Buffer.buffer(body),
                            response.getHeaderString("ETag"),
                            response.getHeaderString("Cache-Control"),
                            System.nanoTime() + nanos,
                            new AtomicBoolean()));
        }
    }

    private static boolean isAnybodys(HttpServerRequest request) {
        return request.method() == HttpMethod.GET && !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static boolean isJson(ContainerResponseContext response) {
        return response.getStatus() == 200
                && response.getEntity() != null
                && response.getEntity().getClass().getName().startsWith("yingshang.")
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    private static String key(HttpServerRequest request) {
        return request.uri() + "\n" + request.getHeader(HttpHeaders.ACCEPT);
    }

    private byte[] written(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package yingshang.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Published data at the door. What is fresh is answered from here; what is not is asked for once, however many ask; and
 * while the service is away, what is kept goes out marked as stale.
 */
@ApplicationScoped
public class Published {

    private static final int LONGEST_KEY = 2_000;
    private static final int BAD_GATEWAY = 502;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;
    private static final Exception TOO_LARGE = new VertxException("larger than what is kept", true);

    private final PublishedSettings settings;
    private final long largest;
    private final KeptFiles files;
    private final Answer answers;
    private final Cache<String, Kept> memory;
    private final Cache<String, Boolean> tooLarge = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private final Map<String, Future<Fetched>> underWay = new ConcurrentHashMap<>();

    Published(PublishedSettings settings, KeptFiles files, Vertx vertx) {
        this.settings = settings;
        this.largest = settings.largestInMemory().asLongValue();
        this.files = files;
        List<Encoding> encodings = settings.encodings().orElse(List.of());
        this.answers =
                new Answer(vertx, encodings.stream().filter(Encoding::isHere).toList());
        this.memory = Caffeine.newBuilder()
                .maximumWeight(settings.memory().asLongValue())
                .weigher((String key, Kept kept) -> kept.weight())
                .expireAfterWrite(settings.stale())
                .build();
    }

    /** What came of asking: something kept, or an answer that only the first who asked can have. */
    private record Fetched(Kept kept, HttpClientResponse passing) {}

    /**
     * Answers a GET or HEAD for published data.
     *
     * @param anonymous whether it says nothing about who sends it; what is sent to anybody else is not kept
     */
    public void answer(HttpServerRequest request, boolean anonymous, Source source) {
        String key = request.uri() + "\n" + accepted(request);
        Kept kept = find(key);
        boolean whole = !request.headers().contains("Range");
        boolean sendable = kept != null && (whole || kept.file() != null);
        if (sendable && isToBeSent(kept, anonymous, source)) {
            answers.send(request, kept);
        } else if (!anonymous || !whole || key.length() > LONGEST_KEY || tooLarge.getIfPresent(key) != null) {
            source.pass();
        } else {
            ask(key, kept, request, source);
        }
    }

    /** Who is somebody gets the service's own answer, as long as there is a service. */
    private static boolean isToBeSent(Kept kept, boolean anonymous, Source source) {
        return anonymous && kept.isFresh() || source.isLeftInPeace();
    }

    private static String accepted(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null ? "*/*" : accept;
    }

    private Kept find(String key) {
        Kept kept = memory.getIfPresent(key);
        return kept == null ? files.find(key) : kept;
    }

    private void ask(String key, Kept kept, HttpServerRequest request, Source source) {
        Promise<Fetched> promise = Promise.promise();
        Future<Fetched> others = underWay.putIfAbsent(key, promise.future());
        boolean first = others == null;
        if (first) {
            fetch(key, kept, source).onComplete(fetched -> {
                underWay.remove(key);
                promise.handle(fetched);
            });
        }
        Context here = Vertx.currentContext();
        (first ? promise.future() : others)
                .onComplete(fetched -> here.runOnContext(then -> deliver(fetched, first, kept, request, source)));
    }

    private void deliver(
            AsyncResult<Fetched> fetched, boolean first, Kept kept, HttpServerRequest request, Source source) {
        if (fetched.failed()) {
            fallBack(kept, request, () -> source.fail(fetched.cause()));
        } else if (fetched.result().kept() != null) {
            answers.send(request, fetched.result().kept());
        } else if (first && fetched.result().passing() != null) {
            HttpClientResponse passing = fetched.result().passing();
            fallBack(passing.statusCode() >= BAD_GATEWAY ? kept : null, request, () -> source.pass(passing));
        } else {
            source.pass();
        }
    }

    private void fallBack(Kept kept, HttpServerRequest request, Runnable otherwise) {
        if (kept == null) {
            otherwise.run();
        } else {
            answers.send(request, kept);
        }
    }

    private Future<Fetched> fetch(String key, Kept kept, Source source) {
        return source.ask(kept == null ? null : kept.tag()).compose(answer -> {
            if (answer.statusCode() == 304 && kept != null) {
                answer.resume();
                Kept confirmed = kept.confirmed();
                if (confirmed.file() == null) {
                    memory.put(key, confirmed);
                }
                return Future.succeededFuture(new Fetched(confirmed, null));
            }
            Optional<Duration> fresh =
                    answer.statusCode() == 200 ? Freshness.of(answer.headers(), settings.fresh()) : Optional.empty();
            return fresh.isEmpty() ? passing(answer) : keep(key, answer, fresh.get());
        });
    }

    private Future<Fetched> keep(String key, HttpClientResponse answer, Duration fresh) {
        String announced = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = announced == null ? -1 : Long.parseLong(announced);
        if (length > largest) {
            return Freshness.isForEver(answer.headers()) && files.takes(length)
                    ? files.take(key, answer, length, fresh).map(kept -> new Fetched(kept, null))
                    : passing(answer);
        }
        return body(answer)
                .map(body -> {
                    Kept kept = Kept.inMemory(answer.headers(), body, fresh);
                    memory.put(key, kept);
                    return new Fetched(kept, null);
                })
                .recover(failure -> failure == TOO_LARGE ? tooLarge(key) : Future.failedFuture(failure));
    }

    /** A body of unannounced length, as long as it is no larger than what is kept. */
    private Future<Buffer> body(HttpClientResponse answer) {
        Promise<Buffer> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        answer.exceptionHandler(promise::tryFail);
        answer.endHandler(end -> promise.tryComplete(body));
        answer.handler(piece -> {
            if (body.length() + piece.length() <= largest) {
                body.appendBuffer(piece);
            } else if (promise.tryFail(TOO_LARGE)) {
                answer.request().reset();
            }
        });
        answer.resume();
        return promise.future();
    }

    private Future<Fetched> tooLarge(String key) {
        tooLarge.put(key, true);
        return passing(null);
    }

    private static Future<Fetched> passing(HttpClientResponse answer) {
        return Future.succeededFuture(new Fetched(null, answer));
    }
}

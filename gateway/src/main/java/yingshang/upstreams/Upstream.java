package yingshang.upstreams;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.CircuitBreakerState;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One service behind the gateway: the way to it, and whether it is worth asking at the moment. */
public class Upstream {

    /** Milliseconds after which a refused connection is tried again: a service that starts anew loses no request. */
    private static final List<Long> PAUSES = List.of(50L, 200L, 750L);

    private static final long NO_TIMEOUT = -1;
    private static final long HEALTH_MILLIS = 2_000;

    private final String name;
    private final RequestOptions target;
    private final HttpClient client;
    private final Vertx vertx;
    private final CircuitBreaker breaker;

    Upstream(String name, URI address, HttpClient client, Vertx vertx, UpstreamSettings.Breaker bounds) {
        this.name = name;
        this.target = new RequestOptions().setAbsoluteURI(address.toString());
        this.client = client;
        this.vertx = vertx;
        this.breaker = CircuitBreaker.create(
                name,
                vertx,
                new CircuitBreakerOptions()
                        .setTimeout(NO_TIMEOUT)
                        .setMaxFailures(bounds.failures())
                        .setFailuresRollingWindow(bounds.within().toMillis())
                        .setResetTimeout(bounds.pause().toMillis()));
    }

    /** Its name, as in the allow-list. */
    public String name() {
        return name;
    }

    /** What sends requests to it. */
    public HttpClient client() {
        return client;
    }

    /** What runs its requests. */
    public Vertx vertx() {
        return vertx;
    }

    /** A request to it, connected but not sent. Nothing can have happened before, so a refusal is tried again. */
    public Future<HttpClientRequest> connect() {
        return connect(0);
    }

    private Future<HttpClientRequest> connect(int tried) {
        return client.request(new RequestOptions(target)).recover(failure -> {
            if (tried == PAUSES.size() || !causes(failure).anyMatch(ConnectException.class::isInstance)) {
                return Future.failedFuture(failure);
            }
            return vertx.timer(PAUSES.get(tried), TimeUnit.MILLISECONDS).compose(done -> connect(tried + 1));
        });
    }

    /**
     * Attempts something with it, unless it failed again and again just now; then it fails at once. What is not the
     * service's fault must not be a failure of the attempt.
     *
     * @param quick whether the attempt is over soon; others neither count nor are a trial of a service that failed
     */
    public <T> Future<T> attempt(boolean quick, Supplier<Future<T>> attempt) {
        if (quick) {
            return breaker.execute(promise -> attempt.get().onComplete(promise));
        }
        return isLeftInPeace() ? Future.failedFuture(OpenCircuitException.INSTANCE) : attempt.get();
    }

    /** Whether it is left in peace after it failed again and again. */
    public boolean isLeftInPeace() {
        return breaker.state() == CircuitBreakerState.OPEN;
    }

    /** Whether it says that it can serve. */
    Future<Boolean> isReady() {
        RequestOptions health = new RequestOptions(target)
                .setMethod(HttpMethod.GET)
                .setURI("/q/health/ready")
                .setTimeout(HEALTH_MILLIS);
        return client.request(health)
                .compose(HttpClientRequest::send)
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
    }

    /** Whether {@code failure} means that it kept silent for too long. */
    public static boolean isSilence(Throwable failure) {
        return causes(failure).anyMatch(TimeoutException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}

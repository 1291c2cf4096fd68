package yingshang.routes;

import io.quarkus.logging.Log;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import yingshang.limits.BodyBounds;
import yingshang.limits.LimitedBody;
import yingshang.limits.Refusals;
import yingshang.upstreams.Upstream;
import yingshang.wire.Problem;

/** The way to one service: streams both ways, cleans headers, and says in a problem document why it failed. */
class Passage implements ProxyInterceptor {

    /** Under which name the request to the service is kept with the exchange. */
    private static final String ONWARD = "onward";

    /** No Content and Not Modified (RFC 9112 section 6.3). */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    /** Requests that change nothing; only these are sent again when it is not known what became of them. */
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final HttpProxy proxy;
    private final Upstream upstream;
    private final long silence;
    private final boolean quick;
    private final BodyBounds bounds;
    private final Refusals refusals;

    /**
     * The way to {@code upstream} for bodies within {@code bounds}.
     *
     * @param silence after which the service is given up
     * @param quick whether that is no longer than usual
     */
    Passage(Upstream upstream, BodyBounds bounds, Duration silence, boolean quick, Refusals refusals) {
        this.upstream = upstream;
        this.silence = silence.toMillis();
        this.quick = quick;
        this.bounds = bounds;
        this.refusals = refusals;
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstream.client())
                .origin(this::connect)
                .addInterceptor(this);
    }

    void pass(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        proxy.handle(request);
    }

    private Future<HttpClientRequest> connect(ProxyContext exchange) {
        return upstream.connect().map(onward -> {
            exchange.set(ONWARD, onward);
            return onward.idleTimeout(silence);
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        ProxyRequest request = exchange.request();
        HttpServerRequest asked = request.proxiedRequest();
        PassageHeaders.inward(request.headers(), asked);
        Body sent = request.getBody();
        LimitedBody body = new LimitedBody(sent.stream(), bounds, upstream.vertx(), () -> stillSending(exchange));
        Supplier<Future<ProxyResponse>> attempt;
        if (READING.contains(asked.method()) && sent.length() <= 0) {
            request.setBody(null);
            asked.resume();
            attempt = () -> exchange.sendRequest().recover(failure -> again(exchange, failure));
        } else {
            request.setBody(Body.body(body, sent.length()));
            attempt = exchange::sendRequest;
        }
        return upstream.attempt(quick, () -> attempt.get().recover(failure -> ifOurs(exchange, body, failure)))
                .recover(failure -> Future.succeededFuture(failed(exchange, failure)));
    }

    /** A connection that broke may have been an old one; a service that was silent would be silent again. */
    private static Future<ProxyResponse> again(ProxyContext exchange, Throwable failure) {
        boolean useless = Upstream.isSilence(failure)
                || exchange.request().proxiedRequest().response().closed();
        return useless ? Future.failedFuture(failure) : exchange.sendRequest();
    }

    /** What is the sender's fault is answered, and does not count against the service. */
    private Future<ProxyResponse> ifOurs(ProxyContext exchange, LimitedBody body, Throwable failure) {
        if (body.exceeded()) {
            return Future.succeededFuture(refusal(exchange, 413, "http-413"));
        }
        if (body.tooSlow()) {
            return Future.succeededFuture(refusal(exchange, 408, "body-too-slow"));
        }
        return exchange.request().proxiedRequest().response().closed()
                ? Future.succeededFuture(refusal(exchange, 502, "upstream-unreachable"))
                : Future.failedFuture(failure);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        HttpServerRequest asked = exchange.request().proxiedRequest();
        PassageHeaders.outward(exchange.response().headers(), asked.response().headers());
        if (WITHOUT_BODY.contains(exchange.response().getStatusCode())) {
            dropBody(exchange.response());
        }
        Future<Void> sent = exchange.sendResponse();
        return Set.of(408, 413).contains(exchange.response().getStatusCode())
                ? sent.onComplete(done -> asked.connection().close())
                : sent;
    }

    /** The proxy would announce a body in chunks, and clients that believe it wait for one. */
    private static void dropBody(ProxyResponse answer) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(answer.headers());
        answer.release().headers().addAll(headers);
    }

    /** A slow upload is no silence of the service. */
    private void stillSending(ProxyContext exchange) {
        exchange.get(ONWARD, HttpClientRequest.class).idleTimeout(silence);
    }

    /** How long the service may be silent, in milliseconds. */
    long silence() {
        return silence;
    }

    /** Says to one who asked why the service gave no answer. */
    void refuse(RoutingContext asked, Throwable failure) {
        Failure why = why(failure);
        asked.response().headers().addAll(why.headers());
        refusals.refuse(asked, why.status(), why.code());
    }

    private ProxyResponse failed(ProxyContext exchange, Throwable failure) {
        Failure why = why(failure);
        ProxyResponse answer = refusal(exchange, why.status(), why.code());
        answer.headers().addAll(why.headers());
        return answer;
    }

    private record Failure(int status, String code, Map<String, String> headers) {}

    private Failure why(Throwable failure) {
        if (Upstream.isSilence(failure)) {
            Log.warnf("%s did not answer in time", upstream.name());
            return new Failure(504, "upstream-timeout", Map.of());
        }
        if (!(failure instanceof OpenCircuitException)) {
            Log.warnf("%s did not answer: %s", upstream.name(), failure);
        }
        return new Failure(502, "upstream-unreachable", Map.of("Retry-After", "5"));
    }

    private ProxyResponse refusal(ProxyContext exchange, int status, String code) {
        HttpServerRequest asked = exchange.request().proxiedRequest();
        return exchange.request()
                .release()
                .response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(refusals.document(asked, status, code)));
    }
}

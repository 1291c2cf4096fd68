package yingshang.routes;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import yingshang.limits.LimitedBody;
import yingshang.limits.Refusals;
import yingshang.wire.Problem;

/** The way to one service: streams both ways, cleans headers, and says in a problem document why it failed. */
class Passage implements ProxyInterceptor {

    /** Under which name the request to the service is kept with the exchange. */
    private static final String ONWARD = "onward";

    /** No Content and Not Modified (RFC 9112 section 6.3). */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final HttpProxy proxy;
    private final RequestOptions target;
    private final long silence;
    private final long most;
    private final Refusals refusals;

    /** The way to {@code url} for bodies of at most so many bytes; after such a silence the service is given up. */
    Passage(URI url, HttpClient client, long most, Duration silence, Refusals refusals) {
        this.target = new RequestOptions().setAbsoluteURI(url.toString());
        this.silence = silence.toMillis();
        this.most = most;
        this.refusals = refusals;
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
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
        return exchange.client().request(target).map(onward -> {
            exchange.set(ONWARD, onward);
            return onward.idleTimeout(silence);
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        ProxyRequest request = exchange.request();
        PassageHeaders.inward(request.headers(), request.proxiedRequest());
        Body sent = request.getBody();
        LimitedBody body = new LimitedBody(sent.stream(), most, () -> stillSending(exchange));
        request.setBody(Body.body(body, sent.length()));
        return exchange.sendRequest().recover(failure -> Future.succeededFuture(failed(exchange, body, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        HttpServerRequest asked = exchange.request().proxiedRequest();
        PassageHeaders.outward(exchange.response().headers(), asked.response().headers());
        if (WITHOUT_BODY.contains(exchange.response().getStatusCode())) {
            dropBody(exchange.response());
        }
        Future<Void> sent = exchange.sendResponse();
        return exchange.response().getStatusCode() == 413
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

    private ProxyResponse failed(ProxyContext exchange, LimitedBody body, Throwable failure) {
        if (body.exceeded()) {
            return refusal(exchange, 413, "http-413");
        }
        Log.warnf("%s did not answer: %s", target.getHost() + ":" + target.getPort(), failure);
        boolean silent = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(TimeoutException.class::isInstance);
        return silent ? refusal(exchange, 504, "upstream-timeout") : refusal(exchange, 502, "upstream-unreachable");
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

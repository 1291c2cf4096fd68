package yingshang.routes;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import yingshang.published.Source;
import yingshang.upstreams.Upstream;

/** A request for published data, and the way to the service that has it. */
class Question implements Source {

    /** What only the one who asks wants, and not everybody who is answered from what is kept. */
    private static final List<String> OF_ONE = List.of(
            "Authorization",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Range",
            "Accept-Encoding",
            "Content-Length",
            "Transfer-Encoding",
            "Host");

    private final RoutingContext asked;
    private final Upstream upstream;
    private final Passage passage;

    Question(RoutingContext asked, Upstream upstream, Passage passage) {
        this.asked = asked;
        this.upstream = upstream;
        this.passage = passage;
    }

    @Override
    public Future<HttpClientResponse> ask(String tag) {
        return upstream.attempt(true, () -> send(tag)
                .recover(failure -> Upstream.isSilence(failure) ? Future.failedFuture(failure) : send(tag)));
    }

    private Future<HttpClientResponse> send(String tag) {
        return upstream.connect().compose(onward -> {
            write(onward, tag);
            return onward.send().map(answer -> {
                answer.pause();
                return answer;
            });
        });
    }

    private void write(HttpClientRequest onward, String tag) {
        HttpServerRequest request = asked.request();
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
        PassageHeaders.inward(headers, request);
        OF_ONE.forEach(headers::remove);
        if (tag != null) {
            headers.set(HttpHeaders.IF_NONE_MATCH, tag);
        }
        onward.setMethod(HttpMethod.GET).setURI(request.uri());
        onward.headers().addAll(headers);
        onward.idleTimeout(passage.silence());
    }

    @Override
    public void pass(HttpClientResponse answer) {
        HttpServerResponse response = asked.response();
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(answer.headers());
        PassageHeaders.outward(headers, response.headers());
        headers.remove(HttpHeaders.TRANSFER_ENCODING);
        response.setStatusCode(answer.statusCode()).headers().addAll(headers);
        if (asked.request().method() == HttpMethod.HEAD) {
            answer.resume();
            response.end();
        } else {
            response.setChunked(!headers.contains(HttpHeaders.CONTENT_LENGTH));
            answer.pipeTo(response).onFailure(cutShort -> response.reset());
        }
    }

    @Override
    public void pass() {
        passage.pass(asked.request());
    }

    @Override
    public void fail(Throwable why) {
        passage.refuse(asked, why);
    }

    @Override
    public boolean isLeftInPeace() {
        return upstream.isLeftInPeace();
    }
}

package yingshang.limits;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * Takes in the bodies of our own resources, which are small, before a resource is asked: a thread that works never
 * waits for a sender.
 */
class OwnBody {

    private final RoutingContext request;
    private final Refusals refusals;
    private final LimitedBody body;
    private final Buffer taken = Buffer.buffer();

    OwnBody(RoutingContext request, BodyBounds bounds, Vertx vertx, Refusals refusals) {
        this.request = request;
        this.refusals = refusals;
        this.body = new LimitedBody(request.request(), bounds, vertx, () -> {});
    }

    static boolean isSentWith(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Takes it in, and lets the request go on. */
    void take() {
        body.exceptionHandler(failure -> refuse());
        body.endHandler(end -> {
            ((RoutingContextInternal) request).setBody(taken);
            request.next();
        });
        body.handler(taken::appendBuffer);
        body.resume();
    }

    private void refuse() {
        if (body.exceeded()) {
            refusals.refuseAndClose(request, 413, "http-413");
        } else if (body.tooSlow()) {
            refusals.refuseAndClose(request, 408, "body-too-slow");
        }
    }
}

package yingshang.routes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import yingshang.limits.BodyBounds;
import yingshang.limits.BodyLimit;
import yingshang.limits.Refusals;
import yingshang.published.CrossOrigin;
import yingshang.published.Published;
import yingshang.upstreams.Upstream;
import yingshang.upstreams.Upstreams;

/** The ways to the services: by what is published and kept here, or straight through. */
@ApplicationScoped
class Passages {

    private final Map<Decision.Pass, Passage> passages = new HashMap<>();
    private final RouteTable table;
    private final Upstreams upstreams;
    private final Published published;
    private final CrossOrigin crossOrigin;

    Passages(
            RouteTable table,
            Upstreams upstreams,
            BodyLimit bodies,
            Published published,
            CrossOrigin crossOrigin,
            Refusals refusals) {
        this.table = table;
        this.upstreams = upstreams;
        this.published = published;
        this.crossOrigin = crossOrigin;
        table.routes().forEach(route -> {
            BodyBounds bounds = bodies.bounds(bodies.most(route.allowance().body()));
            if (route.decision() instanceof Decision.Pass pass) {
                Upstream upstream = upstreams.of(pass.service());
                boolean quick = pass.allowance().silence().isEmpty();
                passages.put(
                        pass,
                        new Passage(
                                upstream,
                                bounds,
                                pass.allowance().silence().orElse(upstreams.timeout()),
                                quick,
                                refusals));
            }
        });
    }

    /** Lets pages of other sites read what is published, whatever the answer will be. */
    void mark(RoutingContext request, Decision decision) {
        if (decision instanceof Decision.Pass pass && !pass.signedIn()) {
            crossOrigin.allow(request.response());
        }
    }

    /** Answers a browser's question before it reads from another site's page; false when it is none or may not. */
    boolean answersPreflight(RoutingContext request) {
        HttpServerRequest asked = request.request();
        boolean published = asked.method() == HttpMethod.OPTIONS
                && crossOrigin.isAllowed()
                && table.decide("GET", asked.path()) instanceof Decision.Pass pass
                && !pass.signedIn();
        if (published) {
            crossOrigin.preflight(request.response());
        }
        return published;
    }

    /** Sends it on. {@code anonymous} when nothing is known of who asks. */
    void pass(RoutingContext request, Decision.Pass pass, boolean anonymous) {
        Passage passage = passages.get(pass);
        if (isPublished(request.request(), pass)) {
            Upstream upstream = upstreams.of(pass.service());
            request.request().resume();
            published.answer(
                    request.request(),
                    anonymous && !request.request().headers().contains(HttpHeaders.AUTHORIZATION),
                    new Question(request, upstream, passage));
        } else {
            passage.pass(request.request());
        }
    }

    /** What is worked out for long is kept by its service. */
    private static boolean isPublished(HttpServerRequest request, Decision.Pass pass) {
        return !pass.signedIn()
                && pass.allowance().silence().isEmpty()
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}

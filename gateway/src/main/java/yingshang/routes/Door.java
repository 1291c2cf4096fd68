package yingshang.routes;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import yingshang.limits.BodyLimit;
import yingshang.limits.Refusals;

/** The door: looks at every request below {@code /api/v1} and lets pass what the allow-list knows. */
@ApplicationScoped
class Door {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int CONNECTIONS = 128;

    private final RouteTable table;
    private final Refusals refusals;
    private final IdentityProviderManager identities;
    private final Map<String, Passage> passages = new HashMap<>();

    Door(
            RouteTable table,
            RouteSettings settings,
            Vertx vertx,
            BodyLimit limit,
            Refusals refusals,
            IdentityProviderManager identities) {
        this.table = table;
        this.refusals = refusals;
        this.identities = identities;
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setMaxPoolSize(CONNECTIONS));
        settings.upstreams()
                .forEach((name, upstream) ->
                        passages.put(name, new Passage(upstream.url(), client, settings.timeout(), limit, refusals)));
    }

    void open(@Observes Router router) {
        router.route(RouteTable.ROOT + "/*")
                .order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT)
                .handler(this::decide);
        router.route().order(Integer.MAX_VALUE).handler(request -> refusals.refuse(request, 404, "http-404"));
    }

    private void decide(RoutingContext request) {
        Decision decision = table.decide(
                request.request().method().name(), request.request().path());
        if (decision instanceof Decision.Pass pass) {
            pass(request, pass);
        } else if (decision instanceof Decision.OtherMethod other) {
            refuseMethod(request, other.methods());
        } else {
            request.next();
        }
    }

    private void pass(RoutingContext request, Decision.Pass pass) {
        Passage passage = passages.get(pass.upstream());
        if (!pass.signedIn()) {
            passage.pass(request.request());
            return;
        }
        request.request().pause();
        QuarkusHttpUser.getSecurityIdentity(request, identities)
                .subscribe()
                .with(
                        identity -> {
                            if (identity.isAnonymous()) {
                                refuseUnknown(request);
                            } else {
                                passage.pass(request.request());
                            }
                        },
                        failure -> refuseFailure(request, failure));
    }

    private void refuseMethod(RoutingContext request, Set<String> methods) {
        request.response().putHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        refusals.refuse(request, 405, "http-405");
    }

    private void refuseUnknown(RoutingContext request) {
        request.request().resume();
        request.response().putHeader("WWW-Authenticate", "Bearer");
        refusals.refuse(request, 401, "not-signed-in");
    }

    private void refuseFailure(RoutingContext request, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            refuseUnknown(request);
            return;
        }
        Log.error("the token could not be looked at", failure);
        request.request().resume();
        refusals.refuse(request, 500, "internal");
    }
}

package yingshang.routes;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import yingshang.identity.Doorkeeper;
import yingshang.identity.IdentityException;
import yingshang.identity.Recognised;
import yingshang.identity.Recognition;
import yingshang.limits.BodyLimit;
import yingshang.limits.Refusals;
import yingshang.limits.Subject;

/**
 * The door: turns away paths that are not plain, whatever they lead to, and looks at every request below
 * {@code /api/v1}: what the allow-list does not know is not there.
 */
@ApplicationScoped
class Door {

    private static final int EARLY = 450;
    private static final int THEN = 400;
    private final RouteTable table;
    private final Refusals refusals;
    private final Doorkeeper doorkeeper;
    private final BodyLimit limit;
    private final Turnstile turnstile;
    private final Passages passages;

    Door(
            RouteTable table,
            BodyLimit limit,
            Turnstile turnstile,
            Passages passages,
            Refusals refusals,
            Doorkeeper doorkeeper) {
        this.table = table;
        this.refusals = refusals;
        this.doorkeeper = doorkeeper;
        this.limit = limit;
        this.turnstile = turnstile;
        this.passages = passages;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::refuseTricks, EARLY);
        filters.register(this::decide, THEN);
    }

    void refuseTheRest(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(request -> refusals.refuse(request, 404, "http-404"));
    }

    private void refuseTricks(RoutingContext request) {
        String sent = request.request().uri();
        String escaped = EscapedUri.of(sent);
        if (EscapedUri.isBroken(sent)) {
            refusals.refuse(request, 400, "http-400");
        } else if (!sent.startsWith("/") || !RawPath.isPlain(path(escaped))) {
            refusals.refuse(request, 404, "http-404");
        } else if (!escaped.equals(sent)) {
            request.reroute(request.request().method(), escaped);
        } else {
            request.next();
        }
    }

    private static String path(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** What passes to a service leaves here; what our own resources answer goes on to them. */
    private void decide(RoutingContext request) {
        HttpServerRequest sent = request.request();
        Decision decision = table.decide(sent.method().name(), sent.path());
        passages.mark(request, decision);
        boolean admitted = turnstile.admits(request, decision)
                && limit.admitsAnnounced(
                        request, limit.most(decision.allowance().body()));
        if (admitted && isBelowRoot(sent.path())) {
            carryOut(request, decision);
        } else if (admitted) {
            request.next();
        }
    }

    private static boolean isBelowRoot(String path) {
        return path.startsWith(RouteTable.ROOT)
                && (path.length() == RouteTable.ROOT.length() || path.charAt(RouteTable.ROOT.length()) == '/');
    }

    private void carryOut(RoutingContext request, Decision decision) {
        if (decision instanceof Decision.Pass pass) {
            pass(request, pass);
        } else if (decision instanceof Decision.OtherMethod other) {
            refuseMethod(request, other.methods());
        } else if (decision instanceof Decision.Own own) {
            limit.takeOwn(request, limit.most(own.allowance().body()));
        } else {
            refusals.refuse(request, 404, "http-404");
        }
    }

    private void pass(RoutingContext request, Decision.Pass pass) {
        if (!Recognition.showsAnything(request.request())) {
            passUnknown(request, pass);
            return;
        }
        request.request().pause();
        doorkeeper
                .recognise(request)
                .subscribe()
                .with(recognised -> passAs(request, pass, recognised), failure -> passFailed(request, pass, failure));
    }

    /** What came in stays here: the service hears of the caller from us alone. */
    private void passAs(RoutingContext request, Decision.Pass pass, Recognised recognised) {
        Subject caller = recognised.key() == null
                ? Subject.account(recognised.caller().name())
                : Subject.key(recognised.key().toString());
        String method = request.request().method().name();
        if (recognised.covers(pass.service(), method, request.request().path())) {
            if (!pass.signedIn() || turnstile.admits(request, caller, pass)) {
                request.request().headers().set(HttpHeaders.AUTHORIZATION, doorkeeper.introduce(recognised));
                passages.pass(request, pass, false);
            }
        } else if (pass.signedIn()) {
            request.request().resume();
            refusals.refuse(request, 403, "key-scope");
        } else {
            passUnknown(request, pass);
        }
    }

    private void passUnknown(RoutingContext request, Decision.Pass pass) {
        if (pass.signedIn()) {
            refuseUnknown(request);
            return;
        }
        request.request().headers().remove(HttpHeaders.AUTHORIZATION);
        passages.pass(request, pass, true);
    }

    /** An old cookie comes by itself and hinders nobody from reading what is open; a bad token is said to be bad. */
    private void passFailed(RoutingContext request, Decision.Pass pass, Throwable failure) {
        boolean unknown = failure instanceof AuthenticationFailedException;
        if (unknown && !Recognition.showsToken(request.request())) {
            passUnknown(request, pass);
        } else if (unknown) {
            refuseUnknown(request);
        } else {
            refuseFailure(request, failure);
        }
    }

    private void refuseMethod(RoutingContext request, Set<String> methods) {
        if (passages.answersPreflight(request)) {
            return;
        }
        request.response().putHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        refusals.refuse(request, 405, "http-405");
    }

    private void refuseUnknown(RoutingContext request) {
        if (!turnstile.admitsGuess(request)) {
            return;
        }
        request.request().resume();
        request.response().putHeader("WWW-Authenticate", "Bearer");
        refusals.refuse(request, 401, "not-signed-in");
    }

    private void refuseFailure(RoutingContext request, Throwable failure) {
        request.request().resume();
        if (failure instanceof IdentityException refused && refused.reason() == IdentityException.Reason.CROSS_SITE) {
            refusals.refuse(request, 403, "cross-site");
            return;
        }
        Log.error("who is asking could not be found out", failure);
        refusals.refuse(request, 500, "internal");
    }
}

package yingshang.routes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import yingshang.limits.BodyLimit;
import yingshang.limits.LongSilence;
import yingshang.limits.Rates;
import yingshang.limits.Subject;
import yingshang.limits.Subject.Kind;
import yingshang.limits.Uploads;

/**
 * Counts who comes in. Whoever says who they are is counted as an account once that is known, so that an office behind
 * one address is not one; everybody else is counted by address, and so are wrong guesses.
 */
@ApplicationScoped
class Turnstile {

    private final Rates rates;
    private final Uploads uploads;
    private final BodyLimit bodies;

    Turnstile(Rates rates, Uploads uploads, BodyLimit bodies) {
        this.rates = rates;
        this.uploads = uploads;
        this.bodies = bodies;
    }

    /** Before anything is known but where the request wants to go; false after it was refused. */
    boolean admits(RoutingContext request, Decision decision) {
        HttpServerRequest sent = request.request();
        if (isForOperators(sent.path())) {
            return true;
        }
        decision.allowance().silence().ifPresent(silence -> LongSilence.allow(request, silence));
        if (decision instanceof Decision.Own own && !own.signedIn()) {
            return rates.admit(request, Subject.sender(Kind.SIGN_IN, sent));
        }
        if (decision instanceof Decision.Pass && decision.signedIn() && showsSomething(sent)) {
            Subject guesses = Subject.sender(Kind.UNRECOGNISED, sent);
            return !rates.isExhausted(guesses) || rates.admit(request, guesses);
        }
        return rates.admit(request, Subject.sender(Kind.ADDRESS, sent));
    }

    /** Once it is known who asks. */
    boolean admits(RoutingContext request, Subject caller, Decision decision) {
        return rates.admit(request, caller)
                && (!bodies.isLarge(decision.allowance().body()) || uploads.admit(request, caller.name()));
    }

    /** When what was shown is good for nothing. */
    boolean admitsGuess(RoutingContext request) {
        return !showsSomething(request.request())
                || rates.admit(request, Subject.sender(Kind.UNRECOGNISED, request.request()));
    }

    /** What machines of the installation ask for; a reverse proxy should keep others away from it. */
    private static boolean isForOperators(String path) {
        return path.startsWith("/q/") || path.startsWith("/.well-known/");
    }

    private static boolean showsSomething(HttpServerRequest sent) {
        return sent.headers().contains(HttpHeaders.AUTHORIZATION)
                || sent.headers().contains(HttpHeaders.COOKIE);
    }
}

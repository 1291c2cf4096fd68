package yingshang.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Recognises who is asking, by an access token, an API key or the cookie of a session; both for our own resources and
 * for what passes. Whoever shows nothing is nobody; whoever shows something that is not good is refused.
 */
@ApplicationScoped
public class Recognition implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final TokenSource tokens;
    private final SessionService sessions;
    private final ApiKeyService keys;
    private final BlockingSecurityExecutor blocking;

    Recognition(TokenSource tokens, SessionService sessions, ApiKeyService keys, BlockingSecurityExecutor blocking) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.keys = keys;
        this.blocking = blocking;
    }

    /** Whether the request shows a token; a cookie comes by itself and says nothing about what its sender wants. */
    public static boolean showsToken(HttpServerRequest request) {
        return token(request).isPresent();
    }

    /** Whether the request shows anything by which its sender could be recognised. */
    public static boolean showsAnything(HttpServerRequest request) {
        return showsToken(request) || cookie(request).isPresent();
    }

    /** Who is asking; null when nothing is shown. Fails with an AuthenticationFailedException when that is not good. */
    Uni<Recognised> of(RoutingContext request) {
        Optional<String> token = token(request.request());
        if (token.isPresent()) {
            return recognised(request, () -> ofToken(token.get()));
        }
        Optional<Secret> cookie = cookie(request.request());
        return cookie.isPresent()
                ? recognised(request, () -> ofCookie(cookie.get(), request.request()))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return of(request).onItem().ifNotNull().transform(Recognised::identity);
    }

    private Uni<Recognised> recognised(RoutingContext request, Supplier<Optional<Recognised>> look) {
        return blocking.executeBlocking(
                () -> look.get().orElseThrow(AuthenticationFailedException::new).leaveWith(request));
    }

    private Optional<Recognised> ofToken(String token) {
        return token.startsWith(ApiKeyService.PREFIX) ? keys.recognise(new Secret(token)) : tokens.recognise(token);
    }

    private Optional<Recognised> ofCookie(Secret cookie, HttpServerRequest request) {
        Optional<Recognised> recognised = sessions.ofCookie(cookie);
        boolean fromOurPage = READING.contains(request.method())
                || SessionCookie.goesWith(cookie, request.getHeader(SessionCookie.HEADER));
        if (recognised.isPresent() && !fromOurPage) {
            throw new IdentityException(IdentityException.Reason.CROSS_SITE);
        }
        return recognised;
    }

    private static Optional<String> token(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static Optional<Secret> cookie(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(SessionCookie.NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }
}

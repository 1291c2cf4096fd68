package yingshang.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.MDC;

/**
 * Who was recognised, and by what they showed.
 *
 * @param caller who it is
 * @param way what they showed
 * @param session the session they showed; null when what they showed belongs to none
 * @param key the API key they showed; null when they showed none
 * @param scopes what the key they showed may be used for; empty when they showed no key
 */
public record Recognised(Caller caller, Way way, UUID session, UUID key, Set<KeyScope> scopes) {

    private static final String ATTRIBUTE = "yingshang.recognised";
    private static final String ACCOUNT = "account";

    /** What can be shown at the door. */
    public enum Way {
        ACCESS_TOKEN,
        COOKIE,
        OPENID,
        API_KEY
    }

    static Recognised bySession(Caller caller, Way way, UUID session) {
        return new Recognised(caller, way, session, null, Set.of());
    }

    static Recognised byKey(UUID key, Caller caller, Set<KeyScope> scopes) {
        return new Recognised(caller, Way.API_KEY, null, key, scopes);
    }

    /** Whether what was shown is meant for such a request to a service; only keys are meant for less than all. */
    public boolean covers(String service, String method, String path) {
        return way != Way.API_KEY
                || scopes.stream().anyMatch(scope -> scope.covers(service, method, path, caller.isRegional()));
    }

    /** What is known about the caller of the running request. */
    public static Recognised of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }

    /** Who was recognised in the course of a request, if anybody was. */
    public static Optional<Recognised> in(RoutingContext request) {
        return Optional.ofNullable(request.get(ATTRIBUTE));
    }

    /** Leaves it with the request, and the account with its log lines. */
    Recognised leaveWith(RoutingContext request) {
        request.put(ATTRIBUTE, this);
        MDC.put(ACCOUNT, caller.name());
        return this;
    }

    /** For our own resources. A key has no role here: it is never a session, and makes no keys. */
    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRoles(way == Way.API_KEY ? Set.of() : names(caller.roles()))
                .addAttribute(ATTRIBUTE, this)
                .build();
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }
}

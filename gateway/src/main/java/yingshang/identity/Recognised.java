package yingshang.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who was recognised, and by what they showed.
 *
 * @param caller who it is
 * @param way what they showed
 * @param session the session they showed; null when what they showed belongs to none
 */
public record Recognised(Caller caller, Way way, UUID session) {

    private static final String ATTRIBUTE = "yingshang.recognised";

    /** What can be shown at the door. */
    public enum Way {
        ACCESS_TOKEN,
        COOKIE
    }

    /** What is known about the caller of the running request. */
    public static Recognised of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }

    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRoles(names(caller.roles()))
                .addAttribute(ATTRIBUTE, this)
                .build();
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }
}

package yingshang.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where people sign in instead of here: an OpenID Connect provider. Without an issuer they sign in here. */
@ConfigMapping(prefix = "yingshang.openid")
public interface OpenIdSettings {

    /** Issuer that tokens name; empty for accounts of our own. */
    Optional<URI> issuer();

    /** Where the provider publishes its keys; empty for Keycloak's address below the issuer. */
    Optional<URI> keysUrl();

    /** Audience that access tokens have to name; one that no client has as its own, so that no ID token will do. */
    @WithDefault("yingshang")
    String audience();

    /** Claim with the name of the account. */
    @WithDefault("preferred_username")
    String account();

    /** Claim with the roles, by a path with dots. */
    @WithDefault("realm_access.roles")
    String roles();

    /** Claim with the code of the department. */
    @WithDefault("department")
    String department();

    /** Claim with the codes of the regions. */
    @WithDefault("regions")
    String regions();

    /** Whether people sign in elsewhere. */
    default boolean isOn() {
        return issuer().isPresent();
    }
}

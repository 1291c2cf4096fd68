package yingshang.identity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which tokens are believed: our own, or those of the provider that is set. */
class TokenSources {

    @Produces
    @Singleton
    TokenSource inForce(
            OpenIdSettings provider, AccessTokens ours, SessionService sessions, ProviderAccountService accounts) {
        return provider.isOn()
                ? new ProviderTokens(provider, accounts)
                : token -> ours.session(token).flatMap(sessions::ofToken);
    }
}

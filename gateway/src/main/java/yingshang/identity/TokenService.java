package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.REFRESH_TOKEN_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Signing in by tokens: credentials or a refresh token in, a signed access token and the next refresh token out. */
@ApplicationScoped
public class TokenService {

    private final SignIn signIn;
    private final SessionService sessions;
    private final AccessTokens accessTokens;
    private final IdentitySettings settings;
    private final Clock clock;

    TokenService(
            SignIn signIn, SessionService sessions, AccessTokens accessTokens, IdentitySettings settings, Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tokens of a new session; refuses wrong credentials, and any while signing in under the name is closed. */
    public TokenView signIn(Credentials credentials) {
        Account account = signIn.enter(credentials);
        return view(sessions.begin(account.id()));
    }

    /** The next tokens of a session; a refresh token that comes a second time ends its session. */
    public TokenView renew(String refreshToken) {
        signIn.refuseElsewhere();
        Optional<SessionService.NextTokens> renewal = sessions.renew(new Secret(refreshToken));
        return renewal.map(this::view).orElseThrow(() -> new IdentityException(REFRESH_TOKEN_REFUSED));
    }

    private TokenView view(SessionService.NextTokens renewal) {
        AccountView account = renewal.account();
        return new TokenView(
                accessTokens.sign(account.name(), renewal.session()),
                "Bearer",
                settings.tokenLife().toSeconds(),
                renewal.refreshToken().text(),
                Duration.between(clock.instant(), renewal.expiresAt()).toSeconds(),
                account.name(),
                account.roles());
    }
}

package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.SIGN_IN_CLOSED;
import static yingshang.identity.IdentityException.Reason.WRONG_CREDENTIALS;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Signing in: credentials in, a signed access token out. */
@ApplicationScoped
public class TokenService {

    /** For whom tokens are meant. */
    static final String AUDIENCE = "yingshang";

    private final AccountService accounts;
    private final Passwords passwords;
    private final SignInFailuresService failures;
    private final SigningKey key;
    private final IdentitySettings settings;
    private final Clock clock;

    TokenService(
            AccountService accounts,
            Passwords passwords,
            SignInFailuresService failures,
            SigningKey key,
            IdentitySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    /** A token for the account; refuses wrong credentials, and any while signing in under the name is closed. */
    public TokenView signIn(Credentials credentials) {
        refuseWhile(failures.closedFor(credentials.account()));
        Optional<AccountView> account = recognise(credentials);
        refuseWhile(failures.record(credentials.account(), account.isPresent()));
        return account.map(this::token).orElseThrow(() -> new IdentityException(WRONG_CREDENTIALS));
    }

    /** The account whose password this is. An unknown name costs as much time as a wrong password. */
    private Optional<AccountView> recognise(Credentials credentials) {
        Optional<Account> account = accounts.find(credentials.account());
        boolean matches = passwords.matches(credentials.password(), account.map(Account::passwordHash));
        return account.filter(found -> matches).map(Account::view);
    }

    private static void refuseWhile(Duration closed) {
        if (!closed.isZero()) {
            throw new IdentityException(SIGN_IN_CLOSED, closed);
        }
    }

    private TokenView token(AccountView account) {
        Instant now = clock.instant();
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(settings.issuer())
                .audience(AUDIENCE)
                .subject(account.name())
                .upn(account.name())
                .groups(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .issuedAt(now)
                .expiresAt(now.plus(settings.tokenLife()));
        if (account.roles().contains(Role.DEPARTMENT)) {
            claims.claim("department", account.department()).claim("regions", account.regions());
        }
        return new TokenView(
                key.sign(claims), "Bearer", settings.tokenLife().toSeconds(), account.name(), account.roles());
    }
}

package yingshang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * What the gateway says to the services about a caller: a token of their own audience that is good for a minute and
 * never leaves the house. One is used again for the same caller, never for the same credential: what a caller shows is
 * looked at with each request.
 */
@ApplicationScoped
class InnerTokens {

    /** For whom these tokens are meant; the services accept no other audience. */
    static final String AUDIENCE = "yingshang-services";

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final Duration USED_AGAIN = Duration.ofSeconds(20);
    private static final int MOST = 10_000;

    private final SigningKey key;
    private final IdentitySettings settings;
    private final Clock clock;
    private final Cache<Caller, String> signed =
            Caffeine.newBuilder().expireAfterWrite(USED_AGAIN).maximumSize(MOST).build();

    InnerTokens(SigningKey key, IdentitySettings settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    /** A token that tells a service who is asking, good for at least 40 more seconds. */
    String of(Caller caller) {
        return signed.get(caller, this::sign);
    }

    private String sign(Caller caller) {
        Instant now = clock.instant();
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(settings.issuer())
                .audience(AUDIENCE)
                .subject(caller.name())
                .upn(caller.name())
                .groups(caller.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE));
        if (caller.department() != null) {
            claims.claim("department", caller.department());
        }
        if (!caller.regions().isEmpty()) {
            claims.claim("regions", caller.regions());
        }
        return key.sign(claims, "JWT");
    }
}

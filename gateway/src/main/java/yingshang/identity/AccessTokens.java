package yingshang.identity;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * What programs show at the door: a short-lived token (RFC 9068) that names a session. What the session's account may
 * do is not in it, so that nothing old is believed.
 */
@ApplicationScoped
class AccessTokens {

    /** For whom these tokens are meant: the door, and no service behind it. */
    static final String AUDIENCE = "yingshang";

    private static final String TYPE = "at+jwt";
    private static final String SESSION = "sid";

    private final SigningKey key;
    private final IdentitySettings settings;
    private final Clock clock;
    private final JwtConsumer rules;

    AccessTokens(SigningKey key, IdentitySettings settings, Clock clock) {
        this.key = key;
        this.settings = settings;
        this.clock = clock;
        this.rules = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setVerificationKey(key.publicKey())
                .setExpectedType(true, TYPE)
                .setExpectedIssuer(settings.issuer())
                .setExpectedAudience(AUDIENCE)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setMaxFutureValidityInMinutes((int) settings.tokenLife().toMinutes() + 1)
                .build();
    }

    /** A token for this session of the account. */
    String sign(String account, UUID session) {
        Instant now = clock.instant();
        return key.sign(
                Jwt.claims()
                        .issuer(settings.issuer())
                        .audience(AUDIENCE)
                        .subject(account)
                        .claim(SESSION, session.toString())
                        .issuedAt(now)
                        .expiresAt(now.plus(settings.tokenLife())),
                TYPE);
    }

    /** The session that a token of ours names; empty when it is expired, not ours, or not meant for the door. */
    Optional<UUID> session(String token) {
        try {
            JwtClaims claims = rules.processToClaims(token);
            return Optional.ofNullable(claims.getStringClaimValue(SESSION)).map(UUID::fromString);
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}

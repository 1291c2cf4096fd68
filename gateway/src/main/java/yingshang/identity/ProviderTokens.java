package yingshang.identity;

import io.quarkus.logging.Log;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** Access tokens of an OpenID Connect provider, such as Keycloak, verified with the keys that it publishes. */
class ProviderTokens implements TokenSource {

    private static final int CLOCKS_DIFFER_SECONDS = 30;

    private final OpenIdSettings settings;
    private final ProviderAccountService accounts;
    private final JwtConsumer rules;

    ProviderTokens(OpenIdSettings settings, ProviderAccountService accounts) {
        this.settings = settings;
        this.accounts = accounts;
        String issuer = settings.issuer().orElseThrow().toString();
        String keys = settings.keysUrl().map(Object::toString).orElse(issuer + "/protocol/openid-connect/certs");
        this.rules = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(keys)))
                .setExpectedIssuer(issuer)
                .setExpectedAudience(settings.audience())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setAllowedClockSkewInSeconds(CLOCKS_DIFFER_SECONDS)
                .build();
    }

    @Override
    public Optional<Recognised> recognise(String token) {
        try {
            JwtClaims claims = rules.processToClaims(token);
            // Keycloak says in a claim for what a token is; one that proves a sign-in to a client opens nothing.
            boolean opens = claims.getClaimValue("typ") == null || "Bearer".equals(claims.getClaimValue("typ"));
            return opens ? known(caller(claims)) : Optional.empty();
        } catch (InvalidJwtException refused) {
            return Optional.empty();
        } catch (IdentityException unfit) {
            Log.warnf("the provider's claims make no account: %s", unfit.reason());
            return Optional.empty();
        }
    }

    /** Several requests of somebody new may come at once; all but one find that there is an account by now. */
    private Optional<Recognised> known(Caller said) {
        try {
            return accounts.recognise(said);
        } catch (ConstraintViolationException madeMeanwhile) {
            return accounts.recognise(said);
        }
    }

    private Caller caller(JwtClaims claims) {
        Set<String> ours = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        Set<Role> roles = texts(claims, settings.roles()).stream()
                .filter(ours::contains)
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Caller(
                texts(claims, settings.account()).stream().findFirst().orElse(""),
                roles,
                texts(claims, settings.department()).stream().findFirst().orElse(null),
                texts(claims, settings.regions()));
    }

    private static List<String> texts(JwtClaims claims, String path) {
        Object value = claims.getClaimsMap();
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        Stream<?> several = value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
        return several.map(Object::toString).toList();
    }
}

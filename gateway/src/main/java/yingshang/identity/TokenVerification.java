package yingshang.identity;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** How this service verifies its own tokens: with the key it holds, without asking itself over HTTP. */
class TokenVerification {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    JWTAuthContextInfo rules(SigningKey key, IdentitySettings settings) {
        JWTAuthContextInfo rules = new JWTAuthContextInfo(key.publicKey(), settings.issuer());
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        rules.setExpectedAudience(Set.of(TokenService.AUDIENCE));
        rules.setMaxTimeToLiveSecs(settings.tokenLife().toSeconds());
        rules.setRequireNamedPrincipal(true);
        return rules;
    }
}

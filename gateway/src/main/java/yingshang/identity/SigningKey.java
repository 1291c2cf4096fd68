package yingshang.identity;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;

/** The key that signs tokens. The private half never leaves this class. */
@Startup
@Singleton
class SigningKey {

    private final PublicJsonWebKey key;

    SigningKey(IdentitySettings settings) {
        this.key = new SigningKeyFile(settings.signingKeyFile()).readOrCreate();
    }

    /** A token of that type (the header {@code typ}) with these claims. */
    String sign(JwtClaimsBuilder claims, String type) {
        return claims.jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.getKeyId())
                .type(type)
                .sign(key.getPrivateKey());
    }

    PublicKey publicKey() {
        return key.getPublicKey();
    }

    /** The JWK set that services verify with: public halves only. */
    String published() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}

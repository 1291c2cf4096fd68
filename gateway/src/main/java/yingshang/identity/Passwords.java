package yingshang.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Hashing of passwords, in the same time whether or not there is something to compare with. */
@ApplicationScoped
class Passwords {

    /** bcrypt reads no further: a longer password would silently be cut. */
    private static final int MOST_BYTES = 72;

    private final int cost;
    private final String nobodys;

    Passwords(IdentitySettings settings) {
        this.cost = settings.hashCost();
        this.nobodys = BcryptUtil.bcryptHash(UUID.randomUUID().toString(), cost);
    }

    String hash(String password) {
        if (tooLong(password)) {
            throw new IdentityException(IdentityException.Reason.PASSWORD_TOO_LONG);
        }
        return BcryptUtil.bcryptHash(password, cost);
    }

    boolean matches(String password, Optional<String> hash) {
        boolean matches = BcryptUtil.matches(tooLong(password) ? "" : password, hash.orElse(nobodys));
        return matches && hash.isPresent() && !tooLong(password);
    }

    private static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}

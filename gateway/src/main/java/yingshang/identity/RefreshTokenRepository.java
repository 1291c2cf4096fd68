package yingshang.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class RefreshTokenRepository implements PanacheRepositoryBase<RefreshToken, byte[]> {

    /** The token with this hash, held until the transaction ends: of two who bring it, one is the second. */
    Optional<RefreshToken> held(byte[] hash) {
        return find("hash", (Object) hash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}

package yingshang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What renews an access token, once. */
@Entity
class RefreshToken {

    @Id
    private byte[] hash;

    private UUID session;

    private Instant expiresAt;

    private Instant usedAt;

    protected RefreshToken() {}

    RefreshToken(byte[] hash, UUID session, Instant expiresAt) {
        this.hash = hash;
        this.session = session;
        this.expiresAt = expiresAt;
    }

    UUID session() {
        return session;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }
}

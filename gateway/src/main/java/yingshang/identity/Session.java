package yingshang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That somebody is signed in, from a sign-in to its end. */
@Entity
class Session {

    /** How the session is shown with each request. */
    enum Kind {
        /** By access tokens, which are renewed. */
        TOKENS,
        /** By a cookie. */
        COOKIE
    }

    /** Why a session ended before its time. */
    enum End {
        SIGNED_OUT,
        REFRESH_TOKEN_USED_TWICE,
        PASSWORD_CHANGED,
        ACCOUNT_CHANGED,
        ACCOUNT_CLOSED
    }

    @Id
    private UUID id;

    private UUID account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private byte[] cookieHash;

    private Instant startedAt;

    private Instant usedAt;

    private Instant expiresAt;

    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private End endedBecause;

    protected Session() {}

    /** A session that begins now; {@code cookieHash} is null unless it is shown by a cookie. */
    Session(UUID account, byte[] cookieHash, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.kind = cookieHash == null ? Kind.TOKENS : Kind.COOKIE;
        this.cookieHash = cookieHash;
        this.startedAt = now;
        this.usedAt = now;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    Instant usedAt() {
        return usedAt;
    }

    UUID account() {
        return account;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(expiresAt);
    }

    /** Ends it; what has ended stays as it ended. */
    void end(End because, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBecause = because;
        }
    }

    /** As the session {@code asking} sees it; null for who asks without one. */
    OpenSessionView view(UUID asking) {
        return new OpenSessionView(id, kind.name(), startedAt, usedAt, expiresAt, id.equals(asking));
    }
}

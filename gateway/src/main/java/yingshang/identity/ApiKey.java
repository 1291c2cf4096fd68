package yingshang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a program shows that acts for an account. */
@Entity
class ApiKey {

    /** How exactly the last use is noted. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID account;

    private String name;

    private byte[] hash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> scopes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> regions;

    private Instant madeAt;

    private Instant expiresAt;

    private Instant lastUsedAt;

    private Instant revokedAt;

    private String revokedBy;

    protected ApiKey() {}

    ApiKey(UUID account, NewApiKey wanted, byte[] hash, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.name = wanted.name();
        this.hash = hash;
        this.scopes =
                new TreeSet<>(wanted.scopes()).stream().map(KeyScope::name).toList();
        this.regions = new TreeSet<>(wanted.regions()).stream().toList();
        this.madeAt = now;
        this.expiresAt = now.plus(Duration.ofDays(wanted.days()));
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    Set<KeyScope> scopes() {
        return new TreeSet<>(scopes.stream().map(KeyScope::valueOf).toList());
    }

    List<String> regions() {
        return regions;
    }

    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Notes a use; whether it is the first within an hour. */
    boolean use(Instant now) {
        boolean first = lastUsedAt == null || lastUsedAt.isBefore(now.minus(Duration.ofHours(1)));
        if (lastUsedAt == null || lastUsedAt.isBefore(now.minus(NOTED))) {
            lastUsedAt = now;
        }
        return first;
    }

    /** Revokes it; what was revoked before stays so. */
    void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    ApiKeyView view(String owner) {
        return new ApiKeyView(id, owner, name, scopes(), regions, madeAt, expiresAt, lastUsedAt, revokedAt, revokedBy);
    }
}

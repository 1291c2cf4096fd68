package yingshang.identity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    /** A key with the account for which it acts. */
    record Owned(ApiKey key, String account) {}

    Optional<ApiKey> withHash(byte[] hash) {
        return find("hash", (Object) hash).firstResultOptional();
    }

    long good(UUID account, Instant now) {
        return count("account = ?1 and revokedAt is null and expiresAt > ?2", account, now);
    }

    /** All keys, the newest first, or those of one account. */
    PanacheQuery<Owned> list(Optional<String> account) {
        String keys = "select k as key, a.name as account from ApiKey k join Account a on a.id = k.account";
        String newest = " order by k.madeAt desc, k.id";
        return account.map(name -> find(keys + " where a.name = ?1" + newest, name))
                .orElseGet(() -> find(keys + newest))
                .project(Owned.class);
    }
}

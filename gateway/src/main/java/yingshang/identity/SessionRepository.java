package yingshang.identity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    /** Days for which ended sessions are kept. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** How exactly the last use is noted. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    Optional<Session> ofCookie(byte[] hash) {
        return find("cookieHash", (Object) hash).firstResultOptional();
    }

    /** Those of the account that have not ended, the newest first. */
    PanacheQuery<Session> open(UUID account, Instant now) {
        return find("account = ?1 and endedAt is null and expiresAt > ?2 order by startedAt desc, id", account, now);
    }

    void noteUse(UUID id, Instant now) {
        update("usedAt = ?1 where id = ?2 and usedAt < ?3", now, id, now.minus(NOTED));
    }

    void forgetOld(Instant now) {
        delete("expiresAt < ?1", now.minus(KEPT));
    }
}

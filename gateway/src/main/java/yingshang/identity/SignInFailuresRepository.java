package yingshang.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class SignInFailuresRepository implements PanacheRepositoryBase<SignInFailures, String> {

    Optional<SignInFailures> locked(String name) {
        return findByIdOptional(name, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The row of that name, made when missing, held until the transaction ends. */
    SignInFailures lockedOrNew(String name, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into sign_in_failures (name, failures, last_at) values (:name, 0, :now)"
                        + " on conflict (name) do nothing")
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
        return locked(name).orElseThrow();
    }

    void forgetBefore(Instant time, Instant now) {
        delete("lastAt < ?1 and (closedUntil is null or closedUntil < ?2)", time, now);
    }
}

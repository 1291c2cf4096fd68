package yingshang.repetition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class KeptAnswerRepository implements PanacheRepositoryBase<KeptAnswer, KeptAnswer.Key> {

    /** Whether nobody else works under this key; if so, nobody does until the running transaction ends. */
    boolean alone(KeptAnswer.Key key) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "repetition " + key.account() + "\n" + key.key())
                .getSingleResult();
    }

    long removeBefore(Instant end) {
        return delete("createdAt < ?1", end);
    }
}

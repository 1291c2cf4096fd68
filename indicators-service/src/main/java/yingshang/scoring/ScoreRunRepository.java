package yingshang.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Rows of runs. */
@ApplicationScoped
class ScoreRunRepository implements PanacheRepository<ScoreRunEntity> {

    /** Takes the right to score until the transaction ends; false when another replica holds it. */
    boolean tryLock() {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(30, 1)")
                .getSingleResult();
    }

    /** Waits for the right to score, and holds it until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(30, 1) as text)")
                .getSingleResult();
    }

    /** The full run that is under way, if there is one. */
    Optional<ScoreRunEntity> underWay() {
        return find("status", ScoreRunEntity.Status.RUNNING).firstResultOptional();
    }

    yingshang.wire.Page<ScoreRunView> page(int page, int size) {
        var found = find("order by startedAt desc, id desc");
        var items = found.page(Page.of(page, size)).list().stream()
                .map(ScoreRunEntity::view)
                .toList();
        return new yingshang.wire.Page<>(items, page, size, found.count());
    }
}

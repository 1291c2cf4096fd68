package yingshang.outbox;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.Timeouts;

@ApplicationScoped
class DeliveryRepository implements PanacheRepository<Delivery> {

    /** Rows that are due and that nobody else is claiming, the oldest first. */
    List<Delivery> due(Instant now, int most) {
        return find("status = ?1 and dueAt <= ?2", Sort.by("id"), DeliveryStatus.PENDING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, most)
                .list();
    }

    PanacheQuery<Delivery> matching(DeliveryStatus status) {
        Sort newest = Sort.descending("id");
        return status == null ? findAll(newest) : find("status", newest, status);
    }

    /** How the outbox stands. */
    Backlog backlog() {
        return getEntityManager().createQuery("""
                        select new yingshang.outbox.Backlog(
                            count(*) filter (where status = PENDING),
                            min(createdAt) filter (where status = PENDING),
                            count(*) filter (where status = PENDING and lastError is not null),
                            max(attempts) filter (where status = PENDING),
                            count(*) filter (where status = REFUSED))
                          from Delivery where status <> DELIVERED
                        """, Backlog.class).getSingleResult();
    }
}

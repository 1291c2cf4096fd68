package yingshang.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEvent, Long> {

    /** Only a name: who holds it adds the next event. */
    private static final long LOCK = 0x5945_4155_4449_54L;

    /** The last event, held so that nobody else continues it before the transaction ends; null when there is none. */
    AuditEvent last() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        return find("order by number desc").firstResult();
    }

    /** What the filter asks for, the newest first. */
    PanacheQuery<AuditEvent> matching(AuditFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.account() != null) {
            conditions.add("account = :account");
            parameters.put("account", filter.account());
        }
        if (filter.from() != null) {
            conditions.add("notedAt >= :from");
            parameters.put("from", filter.begin());
        }
        if (filter.to() != null) {
            conditions.add("notedAt < :to");
            parameters.put("to", filter.end());
        }
        return find(String.join(" and ", conditions) + " order by number desc", parameters);
    }

    /** So many events after {@code number}, in order. */
    List<AuditEvent> after(long number, int most) {
        return find("number > ?1 order by number", number).page(0, most).list();
    }
}

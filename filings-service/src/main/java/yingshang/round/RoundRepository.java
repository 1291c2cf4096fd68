package yingshang.round;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {

    /** At most one round can be open for a period; opening waits for another that is being opened for it. */
    Optional<Round> open(Period period, boolean demonstration) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:place, 0))) as held")
                .setParameter("place", "round " + period.code() + demonstration)
                .getSingleResult();
        return find(
                        "period = ?1 and demonstration = ?2 and status = ?3",
                        period.code(),
                        demonstration,
                        RoundStatus.OPEN)
                .firstResultOptional();
    }

    Optional<Round> locked(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock);
    }

    PanacheQuery<Round> matching(RoundStatus status, String period) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (status != null) {
            conditions.add("status = :status");
            parameters.put("status", status);
        }
        if (period != null) {
            conditions.add("period = :period");
            parameters.put("period", period);
        }
        Sort latest = Sort.descending("openedAt").and("id");
        return find(String.join(" and ", conditions), latest, parameters);
    }
}

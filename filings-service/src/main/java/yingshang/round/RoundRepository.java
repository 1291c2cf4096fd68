package yingshang.round;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {

    private static final String OVER = "(closedAt is not null or window.closesAt < :now)";
    private static final String NOT_OVER = "closedAt is null and (window.closesAt is null or window.closesAt >= :now)";

    /** The other rounds for a period that are not over; whoever adds one waits for another who does. */
    List<Round> beside(Period period, boolean demonstration, Instant now) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:place, 0))) as held")
                .setParameter("place", "round " + period.code() + demonstration)
                .getSingleResult();
        return list(
                "period = :period and demonstration = :demonstration and " + NOT_OVER,
                Map.of("period", period.code(), "demonstration", demonstration, "now", now));
    }

    Optional<Round> locked(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock);
    }

    /** Rounds of which the clock has made something else than was noted, except those that somebody is noting now. */
    List<Round> outrun(Instant now, int most) {
        return find(
                        "status <> :closed and " + OVER + " or status = :planned and window.opensAt <= :now",
                        Sort.by("createdAt").and("id"),
                        Map.of("closed", RoundStatus.CLOSED, "planned", RoundStatus.PLANNED, "now", now))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, most)
                .list();
    }

    PanacheQuery<Round> matching(RoundStatus status, String period, Instant now) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (status != null) {
            conditions.add(
                    switch (status) {
                        case PLANNED -> NOT_OVER + " and window.opensAt > :now";
                        case OPEN -> NOT_OVER + " and window.opensAt <= :now";
                        case CLOSED -> OVER;
                    });
            parameters.put("now", now);
        }
        if (period != null) {
            conditions.add("period = :period");
            parameters.put("period", period);
        }
        Sort latest = Sort.descending("window.opensAt", "createdAt").and("id");
        return find(String.join(" and ", conditions), latest, parameters);
    }
}

package yingshang.reform;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class ReformEventRepository implements PanacheRepositoryBase<ReformEvent, UUID> {

    /** Once for each measure, due date and light, however often it is looked. */
    private static final String TURN = """
            insert into reform_event (id, measure, kind, at, evidence, status, due)
            select gen_random_uuid(), id,
                   case when next_due < :today then 'TURNED_RED'
                        when next_due <= :soon then 'TURNED_YELLOW'
                        else 'TURNED_GREEN' end,
                   :at, cast(array[] as uuid[]), status, next_due
              from reform_measure
             where status in ('NOT_STARTED', 'IN_PROGRESS') and next_due is not null
             order by id
                on conflict do nothing
            """;

    /** Notes lights that have turned since it was last looked; says how many. */
    int turn(Days days, Instant at) {
        return getEntityManager()
                .createNativeQuery(TURN)
                .setParameter("today", days.today())
                .setParameter("soon", days.soon())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What happened to a measure, the first first. */
    PanacheQuery<ReformEvent> of(UUID measure) {
        return find(
                "measure",
                Sort.by("at").and("step", Sort.NullPrecedence.NULLS_LAST).and("id"),
                measure);
    }

    /** Whether the account has done any of the work on a measure. */
    boolean hasWorked(UUID measure, String account) {
        return count("measure = ?1 and actor = ?2 and kind in ?3", measure, account, ReformStep.authors()) > 0;
    }
}

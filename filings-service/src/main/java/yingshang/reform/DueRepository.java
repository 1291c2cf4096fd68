package yingshang.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Which open measures are due when. */
@ApplicationScoped
class DueRepository {

    private static final String DUE = """
            select id, clause, title_zh, title_en, region, array_to_string(lead, '|'),
                   array_to_string(responsible, '|'), next_due
              from reform_measure
             where status in ('NOT_STARTED', 'IN_PROGRESS') and next_due between :from and :to
             order by id
            """;

    private final EntityManager entities;

    DueRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Open measures whose due date lies between two days, these included. */
    @SuppressWarnings("unchecked")
    List<DueNotices.Due> between(LocalDate from, LocalDate to) {
        return ((TypedQuery<DueNotices.Due>) entities.createNativeQuery(DUE, DueNotices.Due.class))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}

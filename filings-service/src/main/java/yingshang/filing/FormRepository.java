package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import yingshang.round.Period;
import yingshang.round.RoundView;

/** What a form shows beside the cells to fill in, for all its rows at once. */
@ApplicationScoped
class FormRepository {

    /** Of each entry the newest version, of several entries the one of the latest period. */
    private static final String ACCEPTED = """
            select distinct on (region, scenario) *
              from (select distinct on (entry) *
                      from measurement
                     where region in (:regions) and scenario in (:scenarios) and demonstration = :demonstration
                       and period_end <= :end
                     order by entry, version desc) as newest
             where not withdrawn
             order by region, scenario, period_end desc, accepted_at desc
            """;

    private static final String HELD = """
            select new yingshang.filing.Form$Held(
                       filing.region, entry.scenario, entry.value, entry.special, entry.justification)
              from Filing filing join Entry entry on entry.filing = filing.id
             where filing.round = :round and filing.department = :department
               and not entry.superseded and not entry.withdrawn
            """;

    private final EntityManager database;

    FormRepository(EntityManager database) {
        this.database = database;
    }

    List<Form.Accepted> accepted(RoundView round, Collection<String> regions, Collection<String> scenarios) {
        List<AcceptedValue> found = database.createNativeQuery(ACCEPTED, AcceptedValue.class)
                .setParameter("regions", regions)
                .setParameter("scenarios", scenarios)
                .setParameter("demonstration", round.demonstration())
                .setParameter("end", Period.parse(round.period()).end())
                .getResultList();
        return found.stream().map(AcceptedValue::form).toList();
    }

    List<Form.Held> held(UUID round, String department) {
        return database.createQuery(HELD, Form.Held.class)
                .setParameter("round", round)
                .setParameter("department", department)
                .getResultList();
    }
}

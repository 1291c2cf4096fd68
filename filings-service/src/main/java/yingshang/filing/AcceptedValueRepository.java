package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import yingshang.round.Period;

@ApplicationScoped
class AcceptedValueRepository implements PanacheRepositoryBase<AcceptedValue, UUID> {

    /**
     * The newest version of each entry speaks for it: a corrected or withdrawn value is not accepted any more. Of
     * several entries for one period the one accepted last counts, as it does for scores.
     */
    private static final String STANDING = """
            select *
              from (select distinct on (scenario, period) *
                      from (select distinct on (entry) *
                              from measurement
                             where region = :region and scenario in (:scenarios) and demonstration = :demonstration
                               and period_end <= :end
                             order by entry, version desc) as newest
                     where not withdrawn
                     order by scenario, period, accepted_at desc) as standing
             order by period_end, accepted_at
            """;

    /**
     * What stands accepted of the scenarios in the filing's region, up to and with the filing's own period: one for
     * each scenario and period, the latest last.
     */
    List<AcceptedValue> standing(Filing filing, Collection<String> scenarios) {
        if (scenarios.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createNativeQuery(STANDING, AcceptedValue.class)
                .setParameter("region", filing.region())
                .setParameter("scenarios", scenarios)
                .setParameter("demonstration", filing.demonstration())
                .setParameter("end", Period.parse(filing.period()).end())
                .getResultList();
    }
}

package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final String NEWEST =
            "select distinct on (entry) * from measurement where filing = :filing order by entry, version desc";

    /**
     * What stands accepted of the scenarios in the filing's region, up to and with the filing's own period: one for
     * each scenario and period, the latest last.
     */
    List<AcceptedValue> standing(Filing filing, Collection<String> scenarios) {
        return standing(filing, scenarios, Period.parse(filing.period()).end());
    }

    /** What stands of each scenario in the filing's region for the latest earlier period, by scenario. */
    Map<String, AcceptedValue> before(Filing filing, Collection<String> scenarios) {
        LocalDate end = Period.parse(filing.period()).end().minusDays(1);
        return standing(filing, scenarios, end).stream()
                .collect(Collectors.toMap(AcceptedValue::scenario, Function.identity(), (earlier, later) -> later));
    }

    /** The newest measurement of each entry of a filing, by entry. */
    Map<UUID, AcceptedValue> newest(UUID filing) {
        List<AcceptedValue> found = getEntityManager()
                .createNativeQuery(NEWEST, AcceptedValue.class)
                .setParameter("filing", filing)
                .getResultList();
        return found.stream().collect(Collectors.toMap(AcceptedValue::entry, Function.identity()));
    }

    private List<AcceptedValue> standing(Filing filing, Collection<String> scenarios, LocalDate end) {
        if (scenarios.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createNativeQuery(STANDING, AcceptedValue.class)
                .setParameter("region", filing.region())
                .setParameter("scenarios", scenarios)
                .setParameter("demonstration", filing.demonstration())
                .setParameter("end", end)
                .getResultList();
    }
}

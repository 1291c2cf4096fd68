package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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

    /** The newest version of each entry speaks for it: a corrected or withdrawn value is not accepted any more. */
    private static final String LAST = """
            select distinct on (scenario) *
              from (select distinct on (entry) *
                      from measurement
                     where region = :region and scenario in (:scenarios) and demonstration = :demonstration
                       and period_end <= :end
                     order by entry, version desc) as newest
             where value is not null and not withdrawn
             order by scenario, period_end desc, accepted_at desc
            """;

    private static final String NEWEST =
            "select distinct on (entry) * from measurement where filing = :filing order by entry, version desc";

    /** The last accepted value of each scenario in the filing's region, up to the filing's own period. */
    Map<String, BigDecimal> last(Filing filing, Collection<String> scenarios) {
        return until(Period.parse(filing.period()).end(), filing, scenarios).stream()
                .collect(Collectors.toMap(AcceptedValue::scenario, AcceptedValue::value));
    }

    /** What was accepted last of each scenario in the filing's region for an earlier period, by scenario. */
    Map<String, AcceptedValue> before(Filing filing, Collection<String> scenarios) {
        return until(Period.parse(filing.period()).end().minusDays(1), filing, scenarios).stream()
                .collect(Collectors.toMap(AcceptedValue::scenario, Function.identity()));
    }

    @SuppressWarnings("unchecked")
    private List<AcceptedValue> until(LocalDate end, Filing filing, Collection<String> scenarios) {
        return scenarios.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery(LAST, AcceptedValue.class)
                        .setParameter("region", filing.region())
                        .setParameter("scenarios", scenarios)
                        .setParameter("demonstration", filing.demonstration())
                        .setParameter("end", end)
                        .getResultList();
    }

    /** The newest measurement of each entry of a filing, by entry. */
    Map<UUID, AcceptedValue> newest(UUID filing) {
        List<AcceptedValue> found = getEntityManager()
                .createNativeQuery(NEWEST, AcceptedValue.class)
                .setParameter("filing", filing)
                .getResultList();
        return found.stream().collect(Collectors.toMap(AcceptedValue::entry, Function.identity()));
    }
}

package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.round.Period;

@ApplicationScoped
class AcceptedValueRepository implements PanacheRepositoryBase<AcceptedValue, UUID> {

    private static final String LAST = """
            select distinct on (scenario) *
              from measurement
             where region = :region and scenario in (:scenarios) and demonstration = :demonstration
               and period_end <= :end and value is not null and not withdrawn
             order by scenario, period_end desc, accepted_at desc
            """;

    /** The last accepted value of each scenario in the filing's region, up to the filing's own period. */
    Map<String, BigDecimal> last(Filing filing, Collection<String> scenarios) {
        if (scenarios.isEmpty()) {
            return Map.of();
        }
        List<AcceptedValue> found = getEntityManager()
                .createNativeQuery(LAST, AcceptedValue.class)
                .setParameter("region", filing.region())
                .setParameter("scenarios", scenarios)
                .setParameter("demonstration", filing.demonstration())
                .setParameter("end", Period.parse(filing.period()).end())
                .getResultList();
        return found.stream().collect(Collectors.toMap(AcceptedValue::scenario, AcceptedValue::value));
    }
}

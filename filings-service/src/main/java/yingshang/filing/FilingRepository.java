package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yingshang.access.Caller;

@ApplicationScoped
class FilingRepository implements PanacheRepositoryBase<Filing, UUID> {

    /** The one filing of a department for an indicator, region and round; waits for another that is being made. */
    Optional<Filing> at(UUID round, String region, String indicator, String department) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:place, 0))) as held")
                .setParameter("place", String.join(" ", "filing", round.toString(), region, indicator, department))
                .getSingleResult();
        return find(
                        "round = ?1 and region = ?2 and indicator = ?3 and department = ?4",
                        round,
                        region,
                        indicator,
                        department)
                .firstResultOptional();
    }

    /** What the filter asks for and the caller may see, the newest first. */
    PanacheQuery<Filing> matching(FilingFilter filter, Caller caller) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("round", filter.round());
        parameters.put("region", filter.region());
        parameters.put("indicator", filter.indicator());
        parameters.put("department", filter.department());
        parameters.put("status", FilingStatus.parse(filter.status()));
        parameters.values().removeIf(wanted -> wanted == null);
        parameters.keySet().forEach(name -> conditions.add(name + " = :" + name));
        if (!caller.readsAll()) {
            conditions.add("department = :own and region in :regions");
            parameters.put("own", caller.department());
            parameters.put("regions", caller.regions());
        }
        Sort newest = Sort.descending("createdAt").and("id");
        return find(String.join(" and ", conditions), newest, parameters);
    }
}

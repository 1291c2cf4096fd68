package yingshang.cases;

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
class CaseUploadRepository implements PanacheRepositoryBase<CaseUpload, UUID> {

    /** The current upload of a place; waits for another that is being taken in for it. */
    Optional<CaseUpload> current(CasePlace place) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:place, 0))) as held")
                .setParameter("place", place.toString())
                .getSingleResult();
        return find(
                        "round = ?1 and region = ?2 and department = ?3 and scenario = ?4 and replacedBy is null",
                        place.round(),
                        place.region(),
                        place.department(),
                        place.scenario())
                .firstResultOptional();
    }

    /** What the filter asks for and the caller may see, the newest first. */
    PanacheQuery<CaseUpload> matching(CaseUploadFilter filter, Caller caller) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("round", filter.round());
        parameters.put("region", filter.region());
        parameters.put("department", filter.department());
        parameters.put("scenario", filter.scenario());
        parameters.values().removeIf(wanted -> wanted == null);
        parameters.keySet().forEach(name -> conditions.add(name + " = :" + name));
        if (filter.status() != null) {
            conditions.add("replacedBy is " + (filter.status().equals("current") ? "null" : "not null"));
        }
        if (!caller.readsAll()) {
            conditions.add("region in :regions");
            parameters.put("regions", caller.regions());
        }
        if (!caller.readsAll() && !caller.readsRegions()) {
            conditions.add("department = :own");
            parameters.put("own", caller.department());
        }
        Sort newest = Sort.descending("uploadedAt").and("id");
        return find(String.join(" and ", conditions), newest, parameters);
    }
}

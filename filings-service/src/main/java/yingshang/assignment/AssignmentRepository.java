package yingshang.assignment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import yingshang.access.Caller;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** Whoever adds assignments waits for another who does, so that both see what the other added. */
    void alone() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:all, 0))) as held")
                .setParameter("all", "assignments")
                .getSingleResult();
    }

    /** What the department is to these places now, and who leads them. */
    List<Assignment> standing(String department, Collection<Place> places) {
        return list(
                "endedAt is null and (department = ?1 or role = ?2) and indicator in ?3 and region in ?4",
                department,
                AssignmentRole.LEAD,
                places.stream().map(Place::indicator).distinct().toList(),
                places.stream().map(Place::region).distinct().toList());
    }

    /** Every assignment there ever was in these regions. */
    List<Assignment> ever(Collection<String> regions) {
        return list("region in ?1", regions);
    }

    boolean stands(String department, Place place) {
        return count(
                        "endedAt is null and department = ?1 and indicator = ?2 and region = ?3",
                        department,
                        place.indicator(),
                        place.region())
                > 0;
    }

    /** Where the department is assigned now, of these regions. */
    List<Assignment> standing(String department, Set<String> regions) {
        return list("endedAt is null and department = ?1 and region in ?2", department, regions);
    }

    /** What the filter asks for and the caller may see, by region and indicator, the lead first. */
    PanacheQuery<Assignment> matching(AssignmentFilter filter, Caller caller) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("department", filter.department());
        parameters.put("indicator", filter.indicator());
        parameters.put("region", filter.region());
        parameters.put("role", AssignmentRole.parse(filter.role()));
        parameters.values().removeIf(wanted -> wanted == null);
        parameters.keySet().forEach(name -> conditions.add(name + " = :" + name));
        if (filter.status() != null) {
            conditions.add(filter.status().equals("active") ? "endedAt is null" : "endedAt is not null");
        }
        if (!caller.readsAll()) {
            conditions.add("region in :regions");
            parameters.put("regions", caller.regions());
        }
        if (!caller.readsAll() && !caller.readsRegions()) {
            conditions.add("department = :own");
            parameters.put("own", caller.department());
        }
        Sort order =
                Sort.by("region", "indicator", "role", "department", "since").and("id");
        return find(String.join(" and ", conditions), order, parameters);
    }
}

package yingshang.round;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.assignment.Place;

@ApplicationScoped
class ExtensionRepository implements PanacheRepositoryBase<Extension, UUID> {

    /** The request for a place that nobody has decided on; whoever adds one waits for another who does. */
    Optional<Extension> requested(ExtensionPlace place) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:place, 0))) as held")
                .setParameter("place", "extension " + place)
                .getSingleResult();
        return find("place = ?1 and status = ?2", place, ExtensionStatus.REQUESTED)
                .firstResultOptional();
    }

    /** Whether an extension for the place stands. */
    boolean letsIn(ExtensionPlace place, Instant now) {
        return count("place = ?1 and status = ?2 and until >= ?3", place, ExtensionStatus.GRANTED, now) > 0;
    }

    /** The places for which an extension of the department stands. */
    Set<Place> standing(UUID round, String department, Instant now) {
        return list(
                        "place.round = ?1 and place.department = ?2 and status = ?3 and until >= ?4",
                        round,
                        department,
                        ExtensionStatus.GRANTED,
                        now)
                .stream()
                .map(Extension::place)
                .map(place -> new Place(place.indicator(), place.region()))
                .collect(Collectors.toSet());
    }

    /** What the filter asks for and the caller may see, the newest first. */
    PanacheQuery<Extension> matching(ExtensionFilter filter, Caller caller, Instant now) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("round", filter.round());
        parameters.put("region", filter.region());
        parameters.put("indicator", filter.indicator());
        parameters.put("department", filter.department());
        parameters.values().removeIf(wanted -> wanted == null);
        parameters.keySet().forEach(name -> conditions.add("place." + name + " = :" + name));
        if (!caller.readsAll()) {
            conditions.add("place.region in :regions");
            parameters.put("regions", caller.regions());
        }
        if (!caller.readsAll() && !caller.readsRegions()) {
            conditions.add("place.department = :own");
            parameters.put("own", caller.department());
        }
        ExtensionStatus status = ExtensionStatus.parse(filter.status());
        if (status != null) {
            boolean timed = status == ExtensionStatus.GRANTED || status == ExtensionStatus.EXPIRED;
            conditions.add("status = :status");
            parameters.put("status", timed ? ExtensionStatus.GRANTED : status);
            if (timed) {
                conditions.add(status == ExtensionStatus.EXPIRED ? "until < :now" : "until >= :now");
                parameters.put("now", now);
            }
        }
        return find(
                String.join(" and ", conditions), Sort.descending("requestedAt").and("id"), parameters);
    }
}

package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import yingshang.access.Caller;
import yingshang.assignment.Place;

@ApplicationScoped
class FilingRepository implements PanacheRepositoryBase<Filing, UUID> {

    /** The one filing that stands at a place, unless withdrawn; waits for another that is being made. */
    Optional<Filing> at(UUID round, String region, String indicator, String department) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:place, 0))) as held")
                .setParameter("place", place(round, region, indicator, department))
                .getSingleResult();
        return find(
                        "round = ?1 and region = ?2 and indicator = ?3 and department = ?4 and status <> ?5",
                        round,
                        region,
                        indicator,
                        department,
                        FilingStatus.WITHDRAWN)
                .firstResultOptional();
    }

    /**
     * What stands at these places, and nobody else can change or add until the transaction ends. Places are taken in
     * the order given, filings by their identifier.
     */
    List<Filing> held(UUID round, String department, List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        getEntityManager()
                .createNativeQuery("select count(*) from (select pg_advisory_xact_lock(hashtextextended(place, 0))"
                        + " from unnest(cast(:places as text[])) as place) as held")
                .setParameter(
                        "places",
                        places.stream()
                                .map(place -> place(round, place.region(), place.indicator(), department))
                                .toArray(String[]::new))
                .getSingleResult();
        Set<Place> wanted = Set.copyOf(places);
        List<UUID> there = find(
                        "select id, region, indicator from Filing"
                                + " where round = ?1 and department = ?2 and status <> ?3",
                        round,
                        department,
                        FilingStatus.WITHDRAWN)
                .project(Standing.class)
                .stream()
                .filter(standing -> wanted.contains(new Place(standing.indicator(), standing.region())))
                .map(Standing::id)
                .toList();
        return find("id in ?1", Sort.by("id"), there)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Which filing stands where. */
    record Standing(UUID id, String region, String indicator) {}

    private static String place(UUID round, String region, String indicator, String department) {
        return String.join(" ", "filing", round.toString(), region, indicator, department);
    }

    /**
     * The filing, which nobody else can change until the transaction ends.
     *
     * @throws FilingException NOT_FOUND, also when {@code mayChange} says no
     */
    Filing held(UUID id, Predicate<Filing> mayChange) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(mayChange)
                .orElseThrow(() -> new FilingException(FilingException.Reason.NOT_FOUND, id.toString()));
    }

    /** A filing of the caller's department, held as above. */
    Filing own(Caller caller, UUID id) {
        return held(id, filing -> caller.filesFor(filing.department(), filing.region()));
    }

    /**
     * A filing that the caller may see.
     *
     * @throws FilingException NOT_FOUND
     */
    Filing visible(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(filing -> caller.sees(filing.department(), filing.region()))
                .orElseThrow(() -> new FilingException(FilingException.Reason.NOT_FOUND, id.toString()));
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
            conditions.add("region in :regions");
            parameters.put("regions", caller.regions());
        }
        if (!caller.readsAll() && !caller.readsRegions()) {
            conditions.add("department = :own");
            parameters.put("own", caller.department());
        }
        Sort newest = Sort.descending("createdAt").and("id");
        return find(String.join(" and ", conditions), newest, parameters);
    }
}

package yingshang.inspections;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@ApplicationScoped
class InspectionFindingRepository implements PanacheRepositoryBase<InspectionFinding, UUID> {

    /** By item, in how many inspections of the site something was found at it. */
    Map<Integer, Integer> counts(UUID site) {
        return find("select item, cast(count(*) as integer) from InspectionFinding where site = ?1 group by item", site)
                .project(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::item, Count::found));
    }

    /** How often something was found at an item. */
    record Count(Integer item, Integer found) {}

    List<InspectionFinding> of(UUID inspection) {
        return list("inspection", Sort.by("item"), inspection);
    }

    /**
     * The finding, which nobody else can change until the transaction ends.
     *
     * @throws InspectionException FINDING_NOT_FOUND, also when {@code mayChange} says no
     */
    InspectionFinding held(UUID id, Predicate<InspectionFinding> mayChange) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(mayChange)
                .orElseThrow(
                        () -> new InspectionException(InspectionException.Reason.FINDING_NOT_FOUND, id.toString()));
    }

    PanacheQuery<InspectionFinding> matching(Conditions conditions) {
        return find(
                conditions.hql(),
                Sort.descending("foundAt").and("item", Sort.Direction.Ascending).and("id", Sort.Direction.Ascending),
                conditions.parameters());
    }

    /** Findings of which it was not known by when they are to be rectified. */
    List<InspectionFinding> unsettled(int most) {
        return some("until is null", "foundAt", most);
    }

    /** Open findings between two instants of which nobody was reminded, the next first. */
    List<InspectionFinding> between(Instant now, Instant to, int most) {
        return some("status = ?1 and not reminded and until between ?2 and ?3", "until", most, open(), now, to);
    }

    /** Open findings whose time was over before an instant, and nobody was told. */
    List<InspectionFinding> over(Instant now, int most) {
        return some("status = ?1 and not overdueTold and until < ?2", "until", most, open(), now);
    }

    private static InspectionFinding.Status open() {
        return InspectionFinding.Status.OPEN;
    }

    private List<InspectionFinding> some(String which, String first, int most, Object... parameters) {
        return find(which, Sort.by(first, "id"), parameters)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}

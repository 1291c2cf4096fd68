package yingshang.inspections;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yingshang.access.Caller;

@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, UUID> {

    private static final String RANKING = """
            select rank() over (order by score desc), id, site, site_name, region, department, score, self_score,
                   findings.all, findings.repeated, findings.open
              from inspection
              join lateral (
                   select count(*) as all, count(*) filter (where repeats > 0) as repeated,
                          count(*) filter (where status <> 'RECTIFIED') as open
                     from inspection_finding where inspection_finding.inspection = inspection.id) as findings on true
             where form = :form and period = :period and demonstration = :demonstration and status = 'CONCLUDED'
               %s
             order by 1, site_name, id
            """;

    /** The inspection of a site for a period; whoever adds one waits for another who does. */
    Optional<Inspection> at(UUID site, String period) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:place, 0))) as held")
                .setParameter("place", String.join(" ", "inspection", site.toString(), period))
                .getSingleResult();
        return find("site = ?1 and period = ?2", site, period).firstResultOptional();
    }

    /**
     * The inspection, which nobody else can change until the transaction ends.
     *
     * @throws InspectionException NOT_FOUND, also when {@code mayChange} says no
     */
    Inspection held(UUID id, Predicate<Inspection> mayChange) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(mayChange)
                .orElseThrow(() -> new InspectionException(InspectionException.Reason.NOT_FOUND, id.toString()));
    }

    /** Several, held as above, always in the same order. */
    List<Inspection> held(Collection<UUID> ids) {
        return find("id in ?1", Sort.by("id"), ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * An inspection that the caller may see.
     *
     * @throws InspectionException NOT_FOUND
     */
    Inspection visible(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(one -> caller.readsAll() || caller.filesFor(one.department(), one.region()))
                .orElseThrow(() -> new InspectionException(InspectionException.Reason.NOT_FOUND, id.toString()));
    }

    PanacheQuery<Inspection> matching(Conditions conditions) {
        return find(
                conditions.hql(),
                Sort.descending("period")
                        .and("siteName", Sort.Direction.Ascending)
                        .and("id", Sort.Direction.Ascending),
                conditions.parameters());
    }

    /** The concluded inspections of a form and period, the best first; equal scores share a rank. */
    @SuppressWarnings("unchecked")
    List<InspectionRankView> ranking(InspectionRankFilter filter) {
        String region = filter.region() == null ? "" : "and region = :region";
        TypedQuery<InspectionRankView> query = (TypedQuery<InspectionRankView>)
                getEntityManager().createNativeQuery(RANKING.formatted(region), InspectionRankView.class);
        filter.wanted().forEach(query::setParameter);
        return query.setFirstResult(Math.multiplyExact(filter.page(), filter.size()))
                .setMaxResults(filter.size())
                .getResultList();
    }

    long ranked(InspectionRankFilter filter) {
        Map<String, Object> wanted = filter.wanted();
        String conditions = wanted.keySet().stream()
                .map(field -> field + " = :" + field)
                .collect(Collectors.joining(" and ", "", " and status = :status"));
        wanted.put("status", Inspection.Status.CONCLUDED);
        return count(conditions, wanted);
    }
}

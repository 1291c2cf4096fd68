package yingshang.inspections;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import yingshang.access.Caller;

@ApplicationScoped
class InspectionSiteRepository implements PanacheRepositoryBase<InspectionSite, UUID> {

    /** The site of this name; whoever adds one waits for another who does. */
    Optional<InspectionSite> named(String region, String form, String name) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:site, 0))) as held")
                .setParameter("site", String.join(" ", "inspection-site", region, form, name))
                .getSingleResult();
        return find("region = ?1 and form = ?2 and name = ?3", region, form, name)
                .firstResultOptional();
    }

    /**
     * A site that the caller may see.
     *
     * @throws InspectionException SITE_NOT_FOUND
     */
    InspectionSite visible(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(site -> caller.readsAll() || caller.filesFor(site.department(), site.region()))
                .orElseThrow(() -> new InspectionException(InspectionException.Reason.SITE_NOT_FOUND, id.toString()));
    }

    PanacheQuery<InspectionSite> matching(Conditions conditions) {
        return find(conditions.hql(), Sort.by("region", "form", "name"), conditions.parameters());
    }
}

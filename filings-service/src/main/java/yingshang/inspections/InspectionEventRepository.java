package yingshang.inspections;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class InspectionEventRepository implements PanacheRepositoryBase<InspectionEvent, InspectionEvent.Key> {

    PanacheQuery<InspectionEvent> of(UUID inspection) {
        return find("inspection", Sort.by("step"), inspection);
    }

    /** Whether somebody had a hand in what the site says of itself. */
    boolean assessed(UUID inspection, String account) {
        return count("inspection = ?1 and actor = ?2 and kind = ?3", inspection, account, InspectionStep.SELF_ASSESSED)
                > 0;
    }
}

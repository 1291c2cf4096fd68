package yingshang.inspections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class InspectionEvidenceRepository implements PanacheRepositoryBase<InspectionEvidence, UUID> {

    /** The item of each of these attachments; null for what belongs to none. */
    Map<UUID, Integer> items(Collection<UUID> attachments) {
        Map<UUID, Integer> items = new HashMap<>();
        list("attachment in ?1", attachments).forEach(one -> items.put(one.attachment(), one.item()));
        return items;
    }
}

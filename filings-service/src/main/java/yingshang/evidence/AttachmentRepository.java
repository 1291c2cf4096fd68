package yingshang.evidence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    PanacheQuery<Attachment> of(UUID filing) {
        return find("filing", Sort.by("addedAt").and("id"), filing);
    }

    Attachment get(UUID filing, UUID id) {
        return find("filing = ?1 and id = ?2", filing, id)
                .firstResultOptional()
                .orElseThrow(() -> new EvidenceException(EvidenceException.Reason.NOT_FOUND, id.toString()));
    }

    List<Attachment> standing(UUID filing) {
        return list("filing = ?1 and removedAt is null", filing);
    }

    /** Where the filing keeps these bytes already. */
    Optional<UUID> content(UUID filing, String sha256) {
        return find("filing = ?1 and sha256 = ?2", filing, sha256).stream()
                .map(Attachment::content)
                .findFirst();
    }

    boolean isUsed(UUID content) {
        return count("content", content) > 0;
    }

    /** What was added or removed after that moment. */
    List<Attachment> changedSince(UUID filing, Instant moment) {
        return list("filing = ?1 and (addedAt > ?2 or removedAt > ?2)", filing, moment);
    }

    Holdings holdings() {
        return find("select count(*), coalesce(sum(size), 0) from Attachment")
                .project(Holdings.class)
                .firstResult();
    }
}

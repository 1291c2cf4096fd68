package yingshang.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Rows of planned editions. */
@ApplicationScoped
class PlannedEditionRepository implements PanacheRepository<PlannedEdition> {

    private static final String DUE = "status = PLANNED and publishAt <= ?1";

    List<Long> due(Instant now) {
        return find(DUE + " order by publishAt, id", now).stream()
                .map(PlannedEdition::id)
                .toList();
    }

    boolean isPlanned(long candidate) {
        return count("candidate = ?1 and status = PLANNED", candidate) > 0;
    }

    Optional<PlannedEdition> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    yingshang.wire.Page<PlannedEditionView> page(int page, int size) {
        var found = find("order by publishAt desc, id desc");
        List<PlannedEditionView> items = found.page(Page.of(page, size)).list().stream()
                .map(PlannedEdition::view)
                .toList();
        return new yingshang.wire.Page<>(items, page, size, found.count());
    }
}

package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import yingshang.evidence.EvidenceService;
import yingshang.wire.Page;

/** The submitted filings that wait for a reviewer. */
@ApplicationScoped
public class QueueService {

    private final QueueRepository queue;
    private final FilingEventRepository events;
    private final EvidenceService evidence;
    private final Steps steps;

    QueueService(QueueRepository queue, FilingEventRepository events, EvidenceService evidence, Steps steps) {
        this.queue = queue;
        this.events = events;
        this.evidence = evidence;
        this.steps = steps;
    }

    /** @param reviewer account that would review */
    @Transactional
    public Page<QueuedFilingView> list(String reviewer, QueueFilter filter) {
        PanacheQuery<Filing> found = queue.matching(filter).page(filter.page(), filter.size());
        List<Filing> waiting = found.list();
        List<UUID> ids = waiting.stream().map(Filing::id).toList();
        Set<UUID> own = events.authored(ids, reviewer);
        Map<UUID, Long> proven = evidence.scenarioCounts(ids);
        Instant now = steps.now();
        return new Page<>(
                waiting.stream()
                        .map(filing -> QueuedFilingView.of(
                                filing, now, proven.getOrDefault(filing.id(), 0L), !own.contains(filing.id())))
                        .toList(),
                filter.page(),
                filter.size(),
                found.count());
    }
}

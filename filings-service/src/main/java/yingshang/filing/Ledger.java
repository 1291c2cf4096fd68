package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yingshang.indicators.Measurement;
import yingshang.outbox.OutboxService;
import yingshang.round.Period;

/**
 * The accepted values. Only what changed is written and delivered: a new version of an entry with another value, and a
 * tombstone for one that is not filed any more. Versions are those of the entries, so they grow and may leave gaps.
 */
@ApplicationScoped
class Ledger {

    private final EntryRepository entries;
    private final AcceptedValueRepository accepted;
    private final OutboxService outbox;

    Ledger(EntryRepository entries, AcceptedValueRepository accepted, OutboxService outbox) {
        this.entries = entries;
        this.accepted = accepted;
        this.outbox = outbox;
    }

    /** Brings the accepted values in line with what the filing holds now. */
    void settle(Filing filing, Instant at) {
        Map<UUID, AcceptedValue> standing = accepted.newest(filing.id());
        List<Measurement> changed = entries.latest(filing.id()).stream()
                .map(entry -> entry.measurement(filing, at))
                .filter(measurement -> isNews(measurement, standing.get(measurement.entry())))
                .toList();
        LocalDate periodEnd = Period.parse(filing.period()).end();
        accepted.persist(changed.stream().map(measurement -> new AcceptedValue(measurement, periodEnd)));
        outbox.add(changed);
    }

    /** @param before what was accepted of the same entry last; null when nothing ever was */
    private static boolean isNews(Measurement now, AcceptedValue before) {
        return before == null ? !now.withdrawn() : !before.says(now);
    }
}

package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.filing.FilingChanges.EntryChange;
import yingshang.wire.IfMatch;

/** Refuses whoever saw another version of a filing than the one that is there now, and tells them what changed. */
@ApplicationScoped
class Conflicts {

    private static final int MOST_STEPS = 100;

    private final FilingEventRepository events;
    private final EntryRepository entries;

    Conflicts(FilingEventRepository events, EntryRepository entries) {
        this.events = events;
        this.entries = entries;
    }

    /** Refuses also who does not say which version they saw. */
    void require(Filing filing, IfMatch seen) {
        if (seen.missing()) {
            throw new FilingException(FilingException.Reason.VERSION_MISSING);
        }
        honour(filing, seen);
    }

    void honour(Filing filing, IfMatch seen) {
        if (!seen.missing() && !seen.matches(filing.steps())) {
            throw FilingException.changed(
                    filing.steps(),
                    seen.before(filing.steps())
                            .map(since -> changes(filing, since))
                            .orElse(null));
        }
    }

    private FilingChanges changes(Filing filing, int since) {
        Map<String, Entry> then = entries.asOf(filing.id(), since).stream()
                .collect(Collectors.toMap(Entry::scenario, Function.identity()));
        List<EntryChange> changed = entries.latest(filing.id()).stream()
                .filter(entry -> entry.step() > since)
                .map(entry -> new EntryChange(
                        entry.scenario(),
                        then.containsKey(entry.scenario())
                                ? then.get(entry.scenario()).filed()
                                : null,
                        entry.filed()))
                .filter(change -> !Objects.equals(change.then(), change.now()))
                .toList();
        return new FilingChanges(
                since,
                events.after(filing.id(), since, MOST_STEPS).stream()
                        .map(FilingEvent::taken)
                        .toList(),
                changed);
    }
}

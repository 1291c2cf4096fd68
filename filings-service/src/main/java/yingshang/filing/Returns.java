package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yingshang.filing.FilingException.Fault;
import yingshang.filing.FilingException.Reason;
import yingshang.indicators.Indicators;
import yingshang.indicators.Scenario;
import yingshang.round.RoundService;
import yingshang.round.RoundStatus;

/** What reviewers give back: checks that it can be mended, and keeps what it names. */
@ApplicationScoped
class Returns {

    private final EntryRepository entries;
    private final ReturnedEntryRepository returned;
    private final FilingEventRepository events;
    private final Indicators indicators;
    private final RoundService rounds;

    Returns(
            EntryRepository entries,
            ReturnedEntryRepository returned,
            FilingEventRepository events,
            Indicators indicators,
            RoundService rounds) {
        this.entries = entries;
        this.returned = returned;
        this.events = events;
        this.indicators = indicators;
        this.rounds = rounds;
    }

    void keep(Filing filing, FilingEvent event, Return what) {
        requireMendable(filing, event);
        requireKnown(filing, what.entries());
        // The rows below refer to their event.
        events.persistAndFlush(event);
        returned.persist(what.entries().stream().map(item -> new ReturnedEntry(event, item)));
    }

    private void requireMendable(Filing filing, FilingEvent event) {
        if (!filing.wasAccepted()
                && !filing.isGivenBack(event.at())
                && rounds.get(filing.round()).status() != RoundStatus.OPEN) {
            throw new FilingException(Reason.DEADLINE_MISSING, filing.round().toString());
        }
    }

    /** What is named is filed, or could be. */
    private void requireKnown(Filing filing, List<Return.Item> items) {
        Set<String> held = entries.current(Set.of(filing.id())).stream()
                .map(Entry::scenario)
                .collect(Collectors.toSet());
        if (items.stream().allMatch(item -> held.contains(item.scenario()))) {
            return;
        }
        Map<String, Scenario> known = indicators.framework().scenarios();
        List<Fault> faults = IntStream.range(0, items.size())
                .filter(i -> !held.contains(items.get(i).scenario())
                        && !belongs(known.get(items.get(i).scenario()), filing))
                .mapToObj(i -> new Fault(
                        "entries[" + i + "].scenario",
                        i + 1,
                        "returned-scenario",
                        items.get(i).scenario()))
                .toList();
        if (!faults.isEmpty()) {
            throw FilingException.faulty(Reason.UNKNOWN_ENTRY, faults);
        }
    }

    private static boolean belongs(Scenario scenario, Filing filing) {
        return scenario != null && scenario.indicator().equals(filing.indicator());
    }
}

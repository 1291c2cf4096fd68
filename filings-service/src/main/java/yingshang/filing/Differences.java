package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.filing.DifferencesView.Compared;
import yingshang.filing.DifferencesView.Difference;

/** Holds what is filed against what was submitted before and what was accepted last. */
@ApplicationScoped
class Differences {

    private final EntryRepository entries;
    private final FilingEventRepository events;
    private final AcceptedValueRepository accepted;

    Differences(EntryRepository entries, FilingEventRepository events, AcceptedValueRepository accepted) {
        this.entries = entries;
        this.events = events;
        this.accepted = accepted;
    }

    DifferencesView of(Filing filing) {
        List<Entry> latest = entries.latest(filing.id());
        Integer step = submissionBefore(filing);
        Map<String, Entry> before = step == null ? Map.of() : keyed(entries.asOf(filing.id(), step), Entry::scenario);
        Map<String, AcceptedValue> last = accepted(filing, latest);
        Map<Integer, FilingEvent> told = events(filing, latest, step);
        List<Difference> items = latest.stream()
                .filter(entry -> !entry.withdrawn()
                        || before.containsKey(entry.scenario())
                        || last.containsKey(entry.scenario()))
                .map(entry -> new Difference(
                        entry.scenario(),
                        entry.request().unit(),
                        entry.filed(),
                        compared(filing, entry, before.get(entry.scenario()), told.get(step)),
                        compared(entry, last.get(entry.scenario())),
                        told.get(entry.step()).actor(),
                        told.get(entry.step()).at()))
                .toList();
        return new DifferencesView(filing.id(), filing.steps(), step, items);
    }

    private static Compared compared(Filing filing, Entry now, Entry then, FilingEvent submission) {
        return then == null
                ? null
                : Compared.of(
                        now.filed(),
                        then.request().value(),
                        then.request().special(),
                        filing.period(),
                        submission.at());
    }

    private static Compared compared(Entry now, AcceptedValue then) {
        return then == null
                ? null
                : Compared.of(now.filed(), then.value(), then.special(), then.period(), then.acceptedAt());
    }

    /** What stands of this filing; of scenarios without, what stands of the region's latest earlier period. */
    private Map<String, AcceptedValue> accepted(Filing filing, List<Entry> latest) {
        Set<String> scenarios = latest.stream().map(Entry::scenario).collect(Collectors.toSet());
        Map<String, AcceptedValue> last = new HashMap<>(accepted.before(filing, scenarios));
        accepted.newest(filing.id()).values().stream()
                .filter(value -> !value.withdrawn())
                .forEach(value -> last.put(value.scenario(), value));
        return last;
    }

    /**
     * The step of the submission that the present state is compared with: of what is submitted or accepted the one
     * before its own, of what is being worked on the last one. Null when there is none.
     */
    private Integer submissionBefore(Filing filing) {
        List<Integer> submissions = events.stepsOf(filing.id(), Step.SUBMITTED);
        int until = filing.status() == FilingStatus.ACCEPTED ? filing.acceptedStep() : filing.steps() + 1;
        boolean itself = filing.status() == FilingStatus.SUBMITTED || filing.status() == FilingStatus.ACCEPTED;
        return submissions.stream()
                .filter(step -> step < until)
                .skip(itself ? 1 : 0)
                .findFirst()
                .orElse(null);
    }

    private Map<Integer, FilingEvent> events(Filing filing, List<Entry> latest, Integer step) {
        Set<Integer> steps = latest.stream().map(Entry::step).collect(Collectors.toCollection(HashSet::new));
        if (step != null) {
            steps.add(step);
        }
        return keyed(events.at(Set.of(filing.id()), steps), FilingEvent::step);
    }

    private static <K, T> Map<K, T> keyed(Collection<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}

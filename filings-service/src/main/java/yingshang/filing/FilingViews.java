package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.cases.CaseService;
import yingshang.validation.Finding;

/** Shows filings, with what the rules say in the reader's language. */
@ApplicationScoped
class FilingViews {

    private final EntryRepository entries;
    private final FilingEventRepository events;
    private final ReturnedEntryRepository returned;
    private final CaseService cases;
    private final FindingTexts texts;

    FilingViews(
            EntryRepository entries,
            FilingEventRepository events,
            ReturnedEntryRepository returned,
            CaseService cases,
            FindingTexts texts) {
        this.entries = entries;
        this.events = events;
        this.returned = returned;
        this.cases = cases;
        this.texts = texts;
    }

    FilingView of(Filing filing) {
        return of(List.of(filing)).get(0);
    }

    List<FilingView> of(List<Filing> filings) {
        if (filings.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Entry>> held = entries
                .current(filings.stream().map(Filing::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Entry::filing));
        Map<UUID, ReturnView> returns = returns(filings);
        Map<UUID, UUID> replaced = cases.replaced(held.values().stream()
                .flatMap(List::stream)
                .map(Entry::source)
                .filter(Objects::nonNull)
                .map(Origin::upload)
                .collect(Collectors.toSet()));
        return filings.stream()
                .map(filing ->
                        view(filing, held.getOrDefault(filing.id(), List.of()), returns.get(filing.id()), replaced))
                .toList();
    }

    /** @param replaced what took the place of uploads from which values come */
    private FilingView view(Filing filing, List<Entry> held, ReturnView its, Map<UUID, UUID> replaced) {
        Map<String, ReturnedEntryView> named = its == null
                ? Map.of()
                : its.entries().stream().collect(Collectors.toMap(ReturnedEntryView::scenario, Function.identity()));
        return filing.view(
                held.stream()
                        .map(entry -> entry.view(
                                findings(entry.findings()),
                                source(entry.source(), replaced),
                                returned(named.get(entry.scenario()), its)))
                        .toList(),
                findings(filing.findings()),
                its);
    }

    private static EntrySourceView source(Origin origin, Map<UUID, UUID> replaced) {
        return origin == null
                ? null
                : new EntrySourceView(origin.upload(), origin.statistic(), replaced.get(origin.upload()));
    }

    private static ReturnedView returned(ReturnedEntryView entry, ReturnView its) {
        return entry == null ? null : new ReturnedView(entry.reasonCode(), entry.reason(), its.by(), its.at());
    }

    /** Why those of the filings that are returned now were given back. */
    private Map<UUID, ReturnView> returns(List<Filing> filings) {
        Map<UUID, Integer> steps = filings.stream()
                .filter(filing -> filing.returnedStep() != null)
                .collect(Collectors.toMap(Filing::id, Filing::returnedStep));
        if (steps.isEmpty()) {
            return Map.of();
        }
        Set<Integer> all = Set.copyOf(steps.values());
        Map<UUID, List<ReturnedEntryView>> named = returned.of(steps.keySet(), all).stream()
                .filter(entry -> entry.step() == steps.get(entry.filing()))
                .collect(Collectors.groupingBy(
                        ReturnedEntry::filing, Collectors.mapping(ReturnedEntry::view, Collectors.toList())));
        return events.at(steps.keySet(), all).stream()
                .filter(event -> event.step() == steps.get(event.filing()))
                .collect(Collectors.toMap(
                        FilingEvent::filing, event -> event.asReturn(named.getOrDefault(event.filing(), List.of()))));
    }

    /** Findings in the reader's language. */
    List<FindingView> findings(List<Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private FindingView finding(Finding finding) {
        return new FindingView(finding.rule().code(), finding.rule().severity().code(), texts.of(finding));
    }
}

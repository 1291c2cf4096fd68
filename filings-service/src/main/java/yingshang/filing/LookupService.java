package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.wire.Page;

/** What people see of filings: departments their own, the others all. */
@ApplicationScoped
public class LookupService {

    private final FilingRepository filings;
    private final FilingEventRepository events;
    private final ReturnedEntryRepository returned;
    private final EntryRepository entries;
    private final Differences differences;
    private final FilingViews views;

    LookupService(
            FilingRepository filings,
            FilingEventRepository events,
            ReturnedEntryRepository returned,
            EntryRepository entries,
            Differences differences,
            FilingViews views) {
        this.filings = filings;
        this.events = events;
        this.returned = returned;
        this.entries = entries;
        this.differences = differences;
        this.views = views;
    }

    @Transactional
    FilingView get(Caller caller, UUID id) {
        return views.of(filings.visible(caller, id));
    }

    @Transactional
    Page<FilingView> list(Caller caller, FilingFilter filter) {
        PanacheQuery<Filing> found = filings.matching(filter, caller).page(filter.page(), filter.size());
        return new Page<>(views.of(found.list()), filter.page(), filter.size(), found.count());
    }

    @Transactional
    DifferencesView differences(Caller caller, UUID id) {
        return differences.of(filings.visible(caller, id));
    }

    /** @param scenario null for all */
    @Transactional
    Page<EntryVersionView> versions(Caller caller, UUID id, String scenario, int page, int size) {
        UUID filing = filings.visible(caller, id).id();
        List<EntryVersionView> items =
                entries.versions(filing, scenario, io.quarkus.panache.common.Page.of(page, size)).stream()
                        .map(EntryVersion::view)
                        .toList();
        return new Page<>(items, page, size, entries.countVersions(filing, scenario));
    }

    @Transactional
    Page<FilingEventView> events(Caller caller, UUID id, int page, int size) {
        PanacheQuery<FilingEvent> found =
                events.of(filings.visible(caller, id).id()).page(page, size);
        List<FilingEvent> taken = found.list();
        Map<Integer, List<ReturnedEntryView>> named =
                returned.of(Set.of(id), taken.stream().map(FilingEvent::step).toList()).stream()
                        .collect(Collectors.groupingBy(
                                ReturnedEntry::step, Collectors.mapping(ReturnedEntry::view, Collectors.toList())));
        return new Page<>(
                taken.stream()
                        .map(event -> event.view(named.getOrDefault(event.step(), List.of())))
                        .toList(),
                page,
                size,
                found.count());
    }
}

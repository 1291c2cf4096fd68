package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.filing.FilingEvent.Act;
import yingshang.round.RoundService;
import yingshang.round.RoundView;
import yingshang.validation.Finding;
import yingshang.wire.Page;

/** What departments do with filings. Whoever takes a step holds the filing's row until the step is done. */
@ApplicationScoped
public class FilingService {

    private final FilingRepository filings;
    private final FilingEventRepository events;
    private final EntrySheet sheet;
    private final RoundService rounds;
    private final FilingViews views;
    private final Clock clock;

    FilingService(
            FilingRepository filings,
            FilingEventRepository events,
            EntrySheet sheet,
            RoundService rounds,
            FilingViews views,
            Clock clock) {
        this.filings = filings;
        this.events = events;
        this.sheet = sheet;
        this.rounds = rounds;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    FilingView create(Caller caller, FilingRequest request) {
        sheet.ready();
        if (!caller.filesFor(caller.department(), request.region())) {
            throw new FilingException(FilingException.Reason.OTHER_REGION, request.region());
        }
        RoundView round = rounds.requireOpenFor(
                        request.round(), request.region(), request.indicator(), caller.department())
                .round();
        Act act = act(caller);
        Filing filing = new Filing(round, request.region(), request.indicator(), caller.department(), act);
        List<Finding> findings = sheet.check(filing, request.entries());
        requirePlace(filing);
        FilingEvent event = filing.create(act);
        filings.persist(filing);
        events.persist(event);
        sheet.write(filing, request.entries(), findings);
        return shown(filing);
    }

    @Transactional
    FilingView edit(Caller caller, UUID id, IfMatch seen, EntriesRequest request) {
        sheet.ready();
        Filing filing = own(caller, id);
        seen.require(filing.version());
        FilingEvent event = filing.edit(act(caller));
        rounds.requireOpenFor(filing.round(), filing.region(), filing.indicator(), filing.department());
        List<Finding> findings = sheet.check(filing, request.entries());
        events.persist(event);
        sheet.write(filing, request.entries(), findings);
        return shown(filing);
    }

    @Transactional
    FilingView submit(Caller caller, UUID id, IfMatch seen) {
        sheet.ready();
        Filing filing = own(caller, id);
        seen.honour(filing.version());
        FilingEvent event = filing.submit(act(caller));
        rounds.requireOpenFor(filing.round(), filing.region(), filing.indicator(), filing.department());
        sheet.requirePlausible(filing);
        events.persist(event);
        return shown(filing);
    }

    @Transactional
    FilingView get(Caller caller, UUID id) {
        return views.of(visible(caller, id));
    }

    @Transactional
    Page<FilingView> list(Caller caller, FilingFilter filter) {
        PanacheQuery<Filing> found = filings.matching(filter, caller).page(filter.page(), filter.size());
        return new Page<>(views.of(found.list()), filter.page(), filter.size(), found.count());
    }

    @Transactional
    Page<FilingEventView> events(Caller caller, UUID id, int page, int size) {
        PanacheQuery<FilingEvent> found = events.of(visible(caller, id).id()).page(page, size);
        return new Page<>(found.stream().map(FilingEvent::view).toList(), page, size, found.count());
    }

    private void requirePlace(Filing filing) {
        filings.at(filing.round(), filing.region(), filing.indicator(), filing.department())
                .ifPresent(there -> {
                    throw new FilingException(
                            FilingException.Reason.EXISTS, there.id().toString());
                });
    }

    private Filing own(Caller caller, UUID id) {
        return filings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(filing -> caller.filesFor(filing.department(), filing.region()))
                .orElseThrow(() -> new FilingException(FilingException.Reason.NOT_FOUND, id.toString()));
    }

    private Filing visible(Caller caller, UUID id) {
        return filings.findByIdOptional(id)
                .filter(filing -> caller.readsAll() || caller.filesFor(filing.department(), filing.region()))
                .orElseThrow(() -> new FilingException(FilingException.Reason.NOT_FOUND, id.toString()));
    }

    private FilingView shown(Filing filing) {
        filings.flush();
        return views.of(filing);
    }

    private Act act(Caller caller) {
        return new Act(caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS), null);
    }
}

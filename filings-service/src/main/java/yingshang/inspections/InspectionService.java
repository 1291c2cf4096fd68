package yingshang.inspections;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.inspections.InspectionEvent.Act;
import yingshang.inspections.InspectionException.Reason;
import yingshang.inspections.InspectionRequests.Opening;
import yingshang.wire.Page;

/** Opens inspections, finds and ranks them. */
@ApplicationScoped
public class InspectionService {

    private final InspectionRepository inspections;
    private final InspectionSiteRepository sites;
    private final InspectionFindings findings;
    private final InspectionEventRepository events;
    private final InspectionSheet sheet;
    private final Clock clock;

    InspectionService(
            InspectionRepository inspections,
            InspectionSiteRepository sites,
            InspectionFindings findings,
            InspectionEventRepository events,
            InspectionSheet sheet,
            Clock clock) {
        this.inspections = inspections;
        this.sites = sites;
        this.findings = findings;
        this.events = events;
        this.sheet = sheet;
        this.clock = clock;
    }

    @Transactional
    InspectionView open(Caller caller, Opening request) {
        InspectionSite site = sites.visible(caller, request.site());
        inspections.at(site.id(), request.period()).ifPresent(there -> {
            throw new InspectionException(Reason.EXISTS, there.id().toString());
        });
        Instant now = now();
        Inspection inspection = new Inspection(site, request.period());
        InspectionEvent event = inspection.opened(new Act(caller.name(), now, null));
        inspections.persist(inspection);
        events.persist(event);
        return view(inspection, now);
    }

    @Transactional
    InspectionView get(Caller caller, UUID id) {
        return view(inspections.visible(caller, id), now());
    }

    @Transactional
    Page<InspectionSummaryView> list(Caller caller, InspectionFilter filter) {
        PanacheQuery<Inspection> found =
                inspections.matching(new Conditions(filter.wanted(), caller)).page(filter.page(), filter.size());
        return new Page<>(
                found.stream().map(Inspection::summary).toList(), filter.page(), filter.size(), found.count());
    }

    @Transactional
    Page<InspectionEventView> events(Caller caller, UUID id, int page, int size) {
        PanacheQuery<InspectionEvent> found =
                events.of(inspections.visible(caller, id).id()).page(page, size);
        return new Page<>(found.stream().map(InspectionEvent::view).toList(), page, size, found.count());
    }

    /** Everybody may compare scores; what was found is another matter. */
    @Transactional
    Page<InspectionRankView> ranking(InspectionRankFilter filter) {
        return new Page<>(inspections.ranking(filter), filter.page(), filter.size(), inspections.ranked(filter));
    }

    private InspectionView view(Inspection inspection, Instant now) {
        return inspection.view(sheet.view(inspection.id(), inspection.form()), findings.views(inspection.id(), now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

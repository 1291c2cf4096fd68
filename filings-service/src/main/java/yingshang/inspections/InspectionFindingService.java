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
import yingshang.inspections.InspectionRequests.Verification;
import yingshang.notification.NotificationService;
import yingshang.wire.Page;

/** Findings and their rectification. Whoever takes a step holds the finding, then its inspection, until it is done. */
@ApplicationScoped
public class InspectionFindingService {

    private final InspectionFindingRepository findings;
    private final InspectionRepository inspections;
    private final InspectionEventRepository events;
    private final NotificationService notifications;
    private final Clock clock;

    InspectionFindingService(
            InspectionFindingRepository findings,
            InspectionRepository inspections,
            InspectionEventRepository events,
            NotificationService notifications,
            Clock clock) {
        this.findings = findings;
        this.inspections = inspections;
        this.events = events;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional
    Page<InspectionFindingView> list(Caller caller, InspectionFindingFilter filter) {
        Instant now = now();
        Conditions conditions = new Conditions(filter.wanted(), caller);
        if (Boolean.parseBoolean(filter.overdue())) {
            conditions
                    .add("status = :still", "still", InspectionFinding.Status.OPEN)
                    .add("until < :now", "now", now);
        }
        if (Boolean.parseBoolean(filter.repeated())) {
            conditions.add("repeats > :none", "none", 0);
        }
        PanacheQuery<InspectionFinding> found = findings.matching(conditions).page(filter.page(), filter.size());
        return new Page<>(
                found.stream().map(one -> one.view(now)).toList(), filter.page(), filter.size(), found.count());
    }

    @Transactional
    InspectionFindingView report(Caller caller, UUID id, String report) {
        InspectionFinding finding = findings.held(id, one -> caller.filesFor(one.department(), one.region()));
        Act act = new Act(caller.name(), now(), report);
        finding.report(act);
        notifications.add(InspectionNotices.reported(finding).toList());
        return taken(finding, InspectionStep.REPORTED, act);
    }

    @Transactional
    InspectionFindingView verify(Caller caller, UUID id, Verification request) {
        InspectionFinding finding = findings.held(id, any -> true);
        String reason = request.reason() == null || request.reason().isBlank() ? null : request.reason();
        Act act = new Act(caller.name(), now(), reason);
        if (request.rectified()) {
            finding.verify(act);
            return taken(finding, InspectionStep.VERIFIED, act);
        }
        finding.giveBack(act);
        notifications.add(InspectionNotices.returned(finding, reason).toList());
        return taken(finding, InspectionStep.RETURNED, act);
    }

    private InspectionFindingView taken(InspectionFinding finding, InspectionStep step, Act act) {
        Inspection inspection = inspections.held(finding.inspection(), any -> true);
        events.persist(inspection.event(step, finding.item(), act));
        return finding.view(act.at());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

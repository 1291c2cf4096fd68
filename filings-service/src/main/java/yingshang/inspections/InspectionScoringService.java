package yingshang.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.inspections.InspectionEvent.Act;
import yingshang.inspections.InspectionException.Reason;
import yingshang.inspections.InspectionRequests.Conclusion;
import yingshang.inspections.InspectionRequests.SelfAssessment;
import yingshang.notification.NotificationService;
import yingshang.wire.IfMatch;

/** Scores inspections, from both sides. Whoever does so holds the inspection until it is done. */
@ApplicationScoped
public class InspectionScoringService {

    private final InspectionRepository inspections;
    private final InspectionEventRepository events;
    private final InspectionSheet sheet;
    private final InspectionFindings findings;
    private final NotificationService notifications;
    private final Clock clock;

    InspectionScoringService(
            InspectionRepository inspections,
            InspectionEventRepository events,
            InspectionSheet sheet,
            InspectionFindings findings,
            NotificationService notifications,
            Clock clock) {
        this.inspections = inspections;
        this.events = events;
        this.sheet = sheet;
        this.findings = findings;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** What those who run the site say of it; they may say it again while nobody has inspected it. */
    @Transactional
    InspectionView assess(Caller caller, UUID id, IfMatch seen, SelfAssessment request) {
        Inspection inspection = inspections.held(id, one -> caller.filesFor(one.department(), one.region()));
        requireUnchanged(inspection, seen);
        inspection.requireOpen();
        Act act = act(caller);
        InspectionEvent event = inspection.assess(sheet.assess(inspection, request.scores()), act);
        return taken(inspection, event, act.at());
    }

    /** What the inspector found, who had no hand in what the site says of itself. */
    @Transactional
    InspectionView conclude(Caller caller, UUID id, IfMatch seen, Conclusion request) {
        Inspection inspection = inspections.held(id, any -> true);
        requireUnchanged(inspection, seen);
        inspection.requireOpen();
        if (events.assessed(id, caller.name())) {
            throw new InspectionException(Reason.OWN_ASSESSMENT, id.toString());
        }
        Act act = act(caller);
        InspectionEvent event = inspection.conclude(sheet.inspect(inspection, request.scores()), act);
        List<InspectionFinding> found = findings.add(inspection, request.scores(), act.at());
        notifications.add(InspectionNotices.concluded(inspection, found).toList());
        return taken(inspection, event, act.at());
    }

    private static void requireUnchanged(Inspection inspection, IfMatch seen) {
        if (!seen.missing() && !seen.matches(inspection.steps())) {
            throw new InspectionException(Reason.CHANGED, Integer.toString(inspection.steps()));
        }
    }

    private InspectionView taken(Inspection inspection, InspectionEvent event, Instant now) {
        events.persist(event);
        return inspection.view(sheet.view(inspection.id(), inspection.form()), findings.views(inspection.id(), now));
    }

    private Act act(Caller caller) {
        return new Act(caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS), null);
    }
}

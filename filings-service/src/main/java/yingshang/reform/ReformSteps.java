package yingshang.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.evidence.AttachmentView;
import yingshang.evidence.EvidenceException;
import yingshang.evidence.EvidenceService;
import yingshang.notification.NotificationService;
import yingshang.reform.ReformEvent.Act;
import yingshang.reform.ReformException.Reason;

/** Who does something when, the events that tell of it, and who hears of it. */
@ApplicationScoped
class ReformSteps {

    private final MeasureRepository measures;
    private final ReformEventRepository events;
    private final EvidenceService evidence;
    private final NotificationService notifications;
    private final MeasureViews views;

    ReformSteps(
            MeasureRepository measures,
            ReformEventRepository events,
            EvidenceService evidence,
            NotificationService notifications,
            MeasureViews views) {
        this.measures = measures;
        this.events = events;
        this.evidence = evidence;
        this.notifications = notifications;
        this.views = views;
    }

    Act by(Caller caller, String text) {
        return by(caller, text, List.of());
    }

    Act by(Caller caller, String text, List<UUID> proof) {
        return new Act(caller.name(), caller.department(), views.now(), text, proof);
    }

    /** @throws ReformException NO_SUCH_EVIDENCE unless each stands in the measure */
    void requireEvidence(ReformMeasure measure, List<UUID> proof) {
        for (UUID id : proof) {
            if (!stands(measure.id(), id)) {
                throw new ReformException(Reason.NO_SUCH_EVIDENCE, id.toString());
            }
        }
    }

    private boolean stands(UUID measure, UUID id) {
        try {
            AttachmentView attachment = evidence.get(measure, id);
            return attachment.removedAt() == null;
        } catch (EvidenceException unknown) {
            return false;
        }
    }

    /** Keeps the event of a step, tells whom it concerns, and answers how the measure stands after it. */
    MeasureView taken(ReformMeasure measure, ReformEvent event) {
        events.persist(event);
        measures.flush();
        notifications.add(ReformNotices.of(measure, event));
        return views.of(measure);
    }
}

package yingshang.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.evidence.AttachmentView;
import yingshang.evidence.EvidenceService;
import yingshang.evidence.NewAttachment;
import yingshang.evidence.Stamp;
import yingshang.reform.ReformEvent.Act;
import yingshang.reform.ReformException.Reason;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.repetition.RepetitionService;
import yingshang.wire.Page;

/** The attachments of measures. What was attached stays: a report or claim may rest on it. */
@ApplicationScoped
public class ReformEvidenceService {

    private final MeasureRepository measures;
    private final EvidenceService evidence;
    private final ReformSteps steps;
    private final RepetitionService repetitions;

    ReformEvidenceService(
            MeasureRepository measures, EvidenceService evidence, ReformSteps steps, RepetitionService repetitions) {
        this.measures = measures;
        this.evidence = evidence;
        this.steps = steps;
        this.repetitions = repetitions;
    }

    @Transactional
    Page<AttachmentView> list(Caller caller, UUID measure, int page, int size) {
        return evidence.list(measures.visible(caller, measure).id(), page, size);
    }

    @Transactional
    AttachmentView get(Caller caller, UUID measure, UUID id) {
        return evidence.get(measures.visible(caller, measure).id(), id);
    }

    /**
     * Attaches a file, once however often the request comes.
     *
     * @param key the caller's {@code Idempotency-Key}; null when none was sent
     */
    @Transactional
    Answer<AttachmentView> attach(Caller caller, String key, UUID measure, NewAttachment wanted) {
        Repetition repetition = new Repetition(
                caller.name(),
                key,
                "POST /reform-measures/{id}/attachments",
                List.of(measure, wanted.name(), wanted.file().sha256()));
        return repetitions.once(repetition, AttachmentView.class, () -> attach(caller, measure, wanted));
    }

    private AttachmentView attach(Caller caller, UUID id, NewAttachment wanted) {
        ReformMeasure measure = measures.held(caller, id);
        if (!MeasureRepository.isOf(caller, measure)) {
            throw new ReformException(Reason.NOT_FOUND, id.toString());
        }
        Act act = steps.by(caller, wanted.name());
        ReformEvent event = measure.take(ReformStep.ATTACHED, act);
        AttachmentView attached = evidence.attach(id, measure.indicator(), wanted, new Stamp(act.by(), act.at()));
        steps.taken(measure, event.proven(attached.id()));
        return attached;
    }
}

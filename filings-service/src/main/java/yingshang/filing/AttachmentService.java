package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import yingshang.access.Caller;
import yingshang.evidence.AttachmentView;
import yingshang.evidence.EvidenceService;
import yingshang.evidence.NewAttachment;
import yingshang.evidence.Stamp;
import yingshang.filing.FilingEvent.Act;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.repetition.RepetitionService;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

/** The attachments of filings: who sees and who changes them, and when. Every change is a step of the filing. */
@ApplicationScoped
public class AttachmentService {

    private final FilingRepository filings;
    private final EvidenceService evidence;
    private final Window window;
    private final Steps steps;
    private final Conflicts conflicts;
    private final RepetitionService repetitions;

    AttachmentService(
            FilingRepository filings,
            EvidenceService evidence,
            Window window,
            Steps steps,
            Conflicts conflicts,
            RepetitionService repetitions) {
        this.filings = filings;
        this.evidence = evidence;
        this.window = window;
        this.steps = steps;
        this.conflicts = conflicts;
        this.repetitions = repetitions;
    }

    @Transactional
    Page<AttachmentView> list(Caller caller, UUID filing, int page, int size) {
        return evidence.list(filings.visible(caller, filing).id(), page, size);
    }

    @Transactional
    AttachmentView get(Caller caller, UUID filing, UUID id) {
        return evidence.get(filings.visible(caller, filing).id(), id);
    }

    /**
     * Attaches a file, once however often the request comes.
     *
     * @param key the caller's {@code Idempotency-Key}; null when none was sent
     */
    @Transactional
    Answer<AttachmentStepView> attach(Caller caller, String key, UUID filing, IfMatch seen, NewAttachment wanted) {
        Repetition repetition = new Repetition(
                caller.name(),
                key,
                "POST /filings/{id}/attachments",
                List.of(
                        filing,
                        wanted.name(),
                        new TreeSet<>(wanted.scenarios()),
                        wanted.file().sha256()));
        return repetitions.once(repetition, AttachmentStepView.class, () -> attach(caller, filing, seen, wanted));
    }

    private AttachmentStepView attach(Caller caller, UUID filing, IfMatch seen, NewAttachment wanted) {
        return change(
                filings.own(caller, filing),
                caller,
                seen,
                Step.ATTACHED,
                (after, stamp) -> evidence.attach(filing, after.indicator(), wanted, stamp));
    }

    @Transactional
    AttachmentStepView relink(Caller caller, UUID filing, UUID id, IfMatch seen, Set<String> scenarios) {
        return change(
                filings.own(caller, filing),
                caller,
                seen,
                Step.ATTACHMENT_LINKED,
                (after, stamp) -> evidence.relink(filing, id, after.indicator(), scenarios, stamp));
    }

    @Transactional
    AttachmentStepView remove(Caller caller, UUID filing, UUID id, IfMatch seen) {
        return change(filings.own(caller, filing), caller, seen, Step.ATTACHMENT_REMOVED, (after, stamp) -> {
            evidence.remove(filing, id, after.submittedAt(), stamp);
            return null;
        });
    }

    private AttachmentStepView change(
            Filing filing,
            Caller caller,
            IfMatch seen,
            Step step,
            BiFunction<FilingView, Stamp, AttachmentView> change) {
        conflicts.honour(filing, seen);
        Act act = steps.by(caller, null);
        FilingEvent event = filing.take(step, act);
        window.require(filing, act.at());
        FilingView after = steps.taken(filing, event);
        return new AttachmentStepView(change.apply(after, new Stamp(act.by(), act.at())), after.version());
    }
}

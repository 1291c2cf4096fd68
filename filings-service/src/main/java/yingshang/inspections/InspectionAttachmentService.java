package yingshang.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.evidence.AttachmentView;
import yingshang.evidence.EvidenceService;
import yingshang.evidence.NewAttachment;
import yingshang.evidence.Stamp;
import yingshang.inspections.InspectionEvent.Act;
import yingshang.inspections.InspectionException.Reason;
import yingshang.wire.Page;

/** What shows that an item is as somebody says; kept as the attachments of filings are. */
@ApplicationScoped
public class InspectionAttachmentService {

    private final InspectionRepository inspections;
    private final InspectionEventRepository events;
    private final InspectionEvidenceRepository items;
    private final InspectionForms forms;
    private final EvidenceService evidence;
    private final Clock clock;

    InspectionAttachmentService(
            InspectionRepository inspections,
            InspectionEventRepository events,
            InspectionEvidenceRepository items,
            InspectionForms forms,
            EvidenceService evidence,
            Clock clock) {
        this.inspections = inspections;
        this.events = events;
        this.items = items;
        this.forms = forms;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Keeps a file. The same bytes again stay one attachment, of the item it was attached to first.
     *
     * @param item number of an item; null for the inspection as a whole
     */
    @Transactional
    InspectionAttachmentView attach(Caller caller, UUID id, Integer item, NewAttachment wanted) {
        Inspection inspection =
                inspections.held(id, one -> caller.readsAll() || caller.filesFor(one.department(), one.region()));
        if (item != null && item > forms.existing(inspection.form()).items().size()) {
            throw new InspectionException(Reason.SCORES, inspection.form());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AttachmentView attachment = evidence.attach(id, null, wanted, new Stamp(caller.name(), now));
        InspectionEvidence there = items.findById(attachment.id());
        if (there == null) {
            there = new InspectionEvidence(attachment.id(), id, item);
            items.persist(there);
            events.persist(
                    inspection.event(InspectionStep.ATTACHED, item, new Act(caller.name(), now, attachment.name())));
        }
        return new InspectionAttachmentView(there.item(), attachment);
    }

    @Transactional
    Page<InspectionAttachmentView> list(Caller caller, UUID id, int page, int size) {
        Page<AttachmentView> found =
                evidence.list(inspections.visible(caller, id).id(), page, size);
        Map<UUID, Integer> of =
                items.items(found.items().stream().map(AttachmentView::id).toList());
        return new Page<>(
                found.items().stream()
                        .map(one -> new InspectionAttachmentView(of.get(one.id()), one))
                        .toList(),
                page,
                size,
                found.total());
    }

    @Transactional
    AttachmentView get(Caller caller, UUID id, UUID attachment) {
        return evidence.get(inspections.visible(caller, id).id(), attachment);
    }
}

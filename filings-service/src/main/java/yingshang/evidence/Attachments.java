package yingshang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The attachments of filings and their bytes, which a filing keeps once however often it names them. */
@ApplicationScoped
class Attachments {

    private final AttachmentRepository attachments;
    private final EvidenceStore store;
    private final EvidenceSettings settings;

    Attachments(AttachmentRepository attachments, EvidenceStore store, EvidenceSettings settings) {
        this.attachments = attachments;
        this.store = store;
        this.settings = settings;
    }

    /** Keeps the file. The same bytes again are the attachment that stands already. */
    Attachment add(UUID filing, NewAttachment wanted, Stamp stamp) {
        List<Attachment> standing = attachments.standing(filing);
        return standing.stream()
                .filter(one -> one.sha256().equals(wanted.file().sha256()))
                .findFirst()
                .orElseGet(() -> {
                    requireRoom(standing, wanted.file().size());
                    return keep(filing, wanted, stamp);
                });
    }

    private void requireRoom(List<Attachment> standing, long size) {
        long total = standing.stream().mapToLong(Attachment::size).sum() + size;
        if (standing.size() >= settings.mostFiles() || total > settings.mostTotal()) {
            throw new EvidenceException(
                    EvidenceException.Reason.FULL, settings.mostFiles(), settings.mostTotal() / 1_000_000);
        }
    }

    private Attachment keep(UUID filing, NewAttachment wanted, Stamp stamp) {
        UUID content = attachments.content(filing, wanted.file().sha256()).orElseGet(() -> store.put(wanted.file()));
        Attachment attachment = new Attachment(filing, wanted.name(), wanted.type(), wanted.file(), content, stamp);
        attachments.persist(attachment);
        return attachment;
    }

    Attachment get(UUID filing, UUID id) {
        return attachments.get(filing, id);
    }

    /** One that was not removed. */
    Attachment standing(UUID filing, UUID id) {
        Attachment attachment = attachments.get(filing, id);
        if (!attachment.stands()) {
            throw new EvidenceException(EvidenceException.Reason.REMOVED, id.toString());
        }
        return attachment;
    }

    /** Forgets an attachment, and its bytes unless the filing knows them from another. */
    void forget(Attachment attachment) {
        attachments.delete(attachment);
        attachments.flush();
        if (!attachments.isUsed(attachment.content())) {
            store.remove(attachment.content());
        }
    }

    /** Brings back the attachments of an earlier moment; what came later is removed. */
    void restore(UUID filing, Instant moment, Stamp stamp) {
        List<Attachment> changed = attachments.changedSince(filing, moment);
        changed.stream()
                .filter(one -> one.stands() && one.addedAt().isAfter(moment))
                .forEach(one -> one.remove(stamp));
        attachments.flush();
        changed.stream().filter(one -> !one.addedAt().isAfter(moment)).forEach(Attachment::takeBack);
    }

    void copy(UUID id, OutputStream out) throws IOException {
        store.copy(attachments.findById(id).content(), out);
    }
}

package yingshang.evidence;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import yingshang.upload.Outgoing;
import yingshang.upload.Spool;
import yingshang.upload.Spooled;

/** Takes and hands out the files of attachments: outside of transactions, for callers may be slow. */
@ApplicationScoped
public class EvidenceFiles {

    private final Spool spool;
    private final Outgoing outgoing;
    private final EvidenceService evidence;
    private final EvidenceSettings settings;
    private final AtomicLong damaged = new AtomicLong();

    EvidenceFiles(Spool spool, Outgoing outgoing, EvidenceService evidence, EvidenceSettings settings) {
        this.spool = spool;
        this.outgoing = outgoing;
        this.evidence = evidence;
        this.settings = settings;
    }

    /**
     * Reads a file that somebody sends.
     *
     * @param name as it was sent
     * @return to be closed by the caller
     * @throws yingshang.upload.UploadException when it cannot be taken
     * @throws EvidenceException TYPE
     */
    public NewAttachment take(String name, Set<String> scenarios, InputStream body) {
        Spooled file = spool.take(body, settings.mostBytes());
        try {
            EvidenceType type = Recognition.of(file.path());
            return new NewAttachment(FileName.of(name, type), type, scenarios, file);
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /**
     * The file of an attachment, to be closed by the caller.
     *
     * @throws EvidenceException DAMAGED when it is not the one that was taken
     */
    public Spooled fetch(AttachmentView attachment) {
        Spooled file = outgoing.copy(out -> evidence.copy(attachment.id(), out));
        if (!file.sha256().equals(attachment.sha256())) {
            file.close();
            damaged.incrementAndGet();
            Log.errorf(
                    "attachment %s is damaged: SHA-256 is %s, was %s",
                    attachment.id(), file.sha256(), attachment.sha256());
            throw new EvidenceException(EvidenceException.Reason.DAMAGED, attachment.id());
        }
        return file;
    }

    /** How often a file was found damaged since the start. */
    long damaged() {
        return damaged.get();
    }
}

package yingshang.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import yingshang.upload.Spooled;

/**
 * Where the bytes of attachments are. Every method belongs to the running transaction: what is put or removed in one
 * that is rolled back never was.
 */
interface EvidenceStore {

    /** Keeps a file and answers under which key. */
    UUID put(Spooled file);

    /** Writes what is kept under {@code key}. */
    void copy(UUID key, OutputStream out) throws IOException;

    /** Forgets what is kept under {@code key}. */
    void remove(UUID key);
}

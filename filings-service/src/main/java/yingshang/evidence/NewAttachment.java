package yingshang.evidence;

import java.util.Set;
import yingshang.upload.Spooled;

/**
 * A file that is about to be attached; there until it is closed.
 *
 * @param name as it will be shown
 * @param type as its content says
 * @param scenarios codes of the scenarios it stands for
 */
public record NewAttachment(String name, EvidenceType type, Set<String> scenarios, Spooled file)
        implements AutoCloseable {

    @Override
    public void close() {
        file.close();
    }
}

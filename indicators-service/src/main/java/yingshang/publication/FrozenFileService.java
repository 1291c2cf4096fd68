package yingshang.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads frozen files piece by piece, each in a transaction of its own. */
@ApplicationScoped
class FrozenFileService {

    private final FrozenFileRepository files;

    FrozenFileService(FrozenFileRepository files) {
        this.files = files;
    }

    /** Bytes of a file, from {@code from} (the first is 0), at most {@code most}. */
    @Transactional
    byte[] piece(long candidate, String path, long from, int most) {
        return files.piece(candidate, path, from, most);
    }
}

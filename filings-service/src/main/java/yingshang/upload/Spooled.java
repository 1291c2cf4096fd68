package yingshang.upload;

import io.quarkus.logging.Log;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body in a temporary file, there until it is closed. */
public final class Spooled implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final long size;
    private final String sha256;
    private final Runnable closed;
    private final AtomicBoolean gone = new AtomicBoolean();

    Spooled(Path path, long size, String sha256, Runnable closed) {
        this.path = path;
        this.size = size;
        this.sha256 = sha256;
        this.closed = closed;
    }

    /** Where it is kept. */
    public Path path() {
        return path;
    }

    /** Size in bytes, 1 or more. */
    public long size() {
        return size;
    }

    /** SHA-256 of its bytes, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Reads it from its beginning, as often as wanted. */
    public InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(path), BUFFER);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Removes it; once is enough, more does no harm. */
    @Override
    public void close() {
        if (gone.compareAndSet(false, true)) {
            remove(path);
            closed.run();
        }
    }

    static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            Log.warnf("%s could not be removed: %s", path, stays);
        }
    }
}

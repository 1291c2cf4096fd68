package yingshang.upload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Takes bodies into temporary files of a directory of its own. At most {@code yingshang.upload.at-once} files are taken
 * or worked on at the same time; what a killed process left behind is removed at the next start.
 */
@ApplicationScoped
public class Spool {

    private static final String PREFIX = "upload-";

    private final UploadSettings settings;
    private final Clock clock;
    private final Semaphore places;

    Spool(UploadSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.atOnce());
    }

    @PostConstruct
    void sweep() {
        try {
            Files.createDirectories(settings.directory());
            try (Stream<Path> left = Files.list(settings.directory())) {
                List<Path> ours = left.filter(
                                file -> file.getFileName().toString().startsWith(PREFIX))
                        .toList();
                for (Path file : ours) {
                    Files.delete(file);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("uploads cannot be kept in " + settings.directory(), broken);
        }
    }

    /**
     * Reads a body to its end.
     *
     * @param most largest size taken, in bytes
     * @return the file, which the caller closes to have it removed
     * @throws UploadException BUSY while too many others upload, EMPTY, TOO_LARGE as soon as one byte too many comes,
     *     TOO_SLOW, or BROKEN_OFF when the body ends before its time
     */
    public Spooled take(InputStream body, long most) {
        if (!places.tryAcquire()) {
            throw new UploadException(UploadException.Reason.BUSY);
        }
        Path file = null;
        try {
            file = Files.createTempFile(settings.directory(), PREFIX, ".part");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                size = bounded(body, most).transferTo(out);
            }
            if (size == 0) {
                throw new UploadException(UploadException.Reason.EMPTY);
            }
            return new Spooled(file, size, HexFormat.of().formatHex(digest.digest()), places::release);
        } catch (IOException broken) {
            drop(file);
            throw new UploadException(UploadException.Reason.BROKEN_OFF, broken);
        } catch (NoSuchAlgorithmException | RuntimeException failed) {
            drop(file);
            throw failed instanceof RuntimeException refused ? refused : new IllegalStateException(failed);
        }
    }

    private InputStream bounded(InputStream body, long most) {
        Instant begin = clock.instant().plus(settings.patience());
        return new BoundedStream(
                new PacedStream(body, clock, begin, settings.slowest()),
                most,
                () -> new UploadException(UploadException.Reason.TOO_LARGE, most / 1_000_000));
    }

    private void drop(Path file) {
        places.release();
        if (file != null) {
            Spooled.remove(file);
        }
    }
}

package yingshang.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** Takes bodies into temporary files, of which at most {@code yingshang.upload.at-once} are there at the same time. */
@ApplicationScoped
public class Spool {

    private final TemporaryFiles files;
    private final UploadSettings settings;
    private final Clock clock;
    private final Semaphore places;

    Spool(TemporaryFiles files, UploadSettings settings, Clock clock) {
        this.files = files;
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.atOnce());
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
        Spooled taken = files.write(bounded(body, most)::transferTo, places::release);
        if (taken.size() == 0) {
            taken.close();
            throw new UploadException(UploadException.Reason.EMPTY);
        }
        return taken;
    }

    private InputStream bounded(InputStream body, long most) {
        Instant begin = clock.instant().plus(settings.patience());
        return new BoundedStream(
                new PacedStream(body, clock, begin, settings.slowest()),
                most,
                () -> new UploadException(UploadException.Reason.TOO_LARGE, most / 1_000_000));
    }
}

package yingshang.upload;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/**
 * Files on their way to callers, a bounded number of them: copied first, so that nobody who reads slowly holds a
 * connection to the database, a thread or memory.
 */
@ApplicationScoped
public class Outgoing {

    private final TemporaryFiles files;
    private final UploadSettings settings;
    private final Semaphore places;

    Outgoing(TemporaryFiles files, UploadSettings settings) {
        this.files = files;
        this.settings = settings;
        this.places = new Semaphore(settings.outAtOnce());
    }

    /**
     * Makes a copy that can be handed over.
     *
     * @throws UploadException BUSY_OUT while too many others are on their way
     */
    public Spooled copy(Filling filling) {
        if (!places.tryAcquire()) {
            throw new UploadException(UploadException.Reason.BUSY_OUT);
        }
        return files.write(filling, places::release);
    }

    /** Has the file removed when the answer to the request has gone, is broken off or takes far too long. */
    public Path handOver(Spooled file, RoutingContext request) {
        Vertx vertx = request.vertx();
        long longest = settings.patience().toMillis() + file.size() * 1000 / settings.slowest();
        long timer = vertx.setTimer(longest, late -> {
            request.request().connection().close();
            file.close();
        });
        request.addEndHandler(done -> {
            vertx.cancelTimer(timer);
            file.close();
        });
        return file.path();
    }
}

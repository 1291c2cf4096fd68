package yingshang.limits;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** How large a body may be: what each route says, otherwise the usual. */
@ApplicationScoped
public class BodyLimit {

    private final long usual;
    private final long largest;
    private final long slowest;
    private final Duration patience;
    private final Vertx vertx;
    private final Refusals refusals;

    BodyLimit(LimitSettings settings, Vertx vertx, Refusals refusals) {
        this.usual = settings.body().asLongValue();
        this.largest = settings.largest().asLongValue();
        this.slowest = settings.slowest().asLongValue();
        this.patience = settings.patience();
        this.vertx = vertx;
        this.refusals = refusals;
    }

    /** Whether a body that a route allows is larger than the usual ones, so that few are taken at once. */
    public boolean isLarge(Optional<Long> wanted) {
        return wanted.orElse(usual) > usual;
    }

    /** What a body of at most so many bytes must keep to. */
    public BodyBounds bounds(long most) {
        return new BodyBounds(most, slowest, patience);
    }

    /**
     * Bytes that a body may have.
     *
     * @param wanted what a route says; empty when it says nothing
     * @throws IllegalStateException above what the server lets through for any route
     */
    public long most(Optional<Long> wanted) {
        long most = wanted.orElse(usual);
        if (most > largest) {
            throw new IllegalStateException(
                    "a route for bodies of %d bytes is above yingshang.limits.largest, %d".formatted(most, largest));
        }
        return most;
    }

    /** Before a body is read: false after it was refused because it is announced to be too large. */
    public boolean admitsAnnounced(RoutingContext request, long most) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || length(announced) <= most) {
            return true;
        }
        refusals.refuseAndClose(request, 413, "http-413");
        return false;
    }

    /** Takes in the body for one of our own resources, and lets the request go on. */
    public void takeOwn(RoutingContext request, long most) {
        if (OwnBody.isSentWith(request.request())) {
            new OwnBody(request, bounds(most), vertx, refusals).take();
        } else {
            request.request().resume();
            request.next();
        }
    }

    private static long length(String announced) {
        try {
            return Long.parseLong(announced);
        } catch (NumberFormatException tooLongOrSenseless) {
            return Long.MAX_VALUE;
        }
    }
}

package yingshang.limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How large a body may be: what each route says, otherwise the usual. */
@ApplicationScoped
public class BodyLimit {

    /** Under which name the limit is kept with a request. */
    static final String OWN = "own-body-most";

    private final long usual;
    private final long largest;
    private final Refusals refusals;

    BodyLimit(LimitSettings settings, Refusals refusals) {
        this.usual = settings.body().asLongValue();
        this.largest = settings.largest().asLongValue();
        this.refusals = refusals;
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

    /** Refuses a body that is announced to be too large, before it is read; otherwise the request goes on. */
    public void refuseAnnounced(RoutingContext request, long most) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || length(announced) <= most) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        refusals.refuse(request, 413, "http-413")
                .onComplete(done -> request.request().connection().close());
    }

    /** Leaves the limit with a request that one of our own resources reads, for {@link OwnBodies}. */
    public void boundOwn(RoutingContext request, long most) {
        request.put(OWN, most);
    }

    private static long length(String announced) {
        try {
            return Long.parseLong(announced);
        } catch (NumberFormatException tooLongOrSenseless) {
            return Long.MAX_VALUE;
        }
    }
}

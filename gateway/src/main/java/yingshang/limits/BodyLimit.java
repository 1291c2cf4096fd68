package yingshang.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses bodies above the limit: by their announced length before reading, otherwise while they stream. */
@ApplicationScoped
public class BodyLimit {

    private static final int EARLY = 400;

    private final long most;
    private final Refusals refusals;

    BodyLimit(LimitSettings settings, Refusals refusals) {
        this.most = settings.body().asLongValue();
        this.refusals = refusals;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::refuseAnnounced, EARLY);
    }

    /** The same body, failing where it passes the limit; {@code eachChunk} runs for every piece that goes through. */
    public LimitedBody on(ReadStream<Buffer> body, Runnable eachChunk) {
        return new LimitedBody(body, most, eachChunk);
    }

    private void refuseAnnounced(RoutingContext request) {
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || length(announced) <= most) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        refusals.refuse(request, 413, "http-413")
                .onComplete(done -> request.request().connection().close());
    }

    private static long length(String announced) {
        try {
            return Long.parseLong(announced);
        } catch (NumberFormatException tooLongOrSenseless) {
            return Long.MAX_VALUE;
        }
    }
}

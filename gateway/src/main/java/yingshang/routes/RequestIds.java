package yingshang.routes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import yingshang.audit.AuditService;

/** Gives every request an id, keeps a sensible one that was sent, and returns it. */
@ApplicationScoped
class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final int FIRST = 500;
    private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    void guard(@Observes Filters filters) {
        filters.register(RequestIds::mark, FIRST);
    }

    private static void mark(RoutingContext request) {
        String sent = request.request().getHeader(HEADER);
        boolean kept = sent != null && SENSIBLE.matcher(sent).matches();
        String id = kept ? sent : fresh();
        request.response().putHeader(HEADER, id);
        MDC.put(AuditService.REQUEST, id);
        request.next();
    }

    /** Tells requests apart and is no secret: the usual source of identifiers makes all threads wait for each other. */
    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}

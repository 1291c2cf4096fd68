package yingshang.routes;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yingshang.audit.AuditKind;
import yingshang.audit.AuditService;
import yingshang.audit.Happening;
import yingshang.identity.Recognised;
import yingshang.identity.Recognition;

/**
 * Notes in the audit log what people do at the door that they may have to answer for: what they were refused, what they
 * signed off, which files that are not public they took. The last two are the routes of {@code audited.tsv}.
 */
@ApplicationScoped
class Witness {

    private static final String WATCHED = "watched";
    private static final int BEFORE_THE_DOOR = 460;
    private static final int FORBIDDEN = 403;

    private final AuditService audit;
    private final Vertx vertx;
    private final List<Audited> routes;

    Witness(AuditService audit, Vertx vertx) {
        this.audit = audit;
        this.vertx = vertx;
        this.routes = RouteTable.lines("audited.tsv").stream()
                .skip(1)
                .map(Audited::of)
                .toList();
    }

    /** A route that is noted whenever somebody is answered there. */
    record Audited(String method, Pattern path, AuditKind kind) {

        static Audited of(String line) {
            String[] columns = line.split("\t");
            return new Audited(columns[0], Route.path(columns[1]), AuditKind.valueOf(columns[2]));
        }
    }

    void stand(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_THE_DOOR);
    }

    /** Looks at the request again when it has been answered; nobody can be noted who shows nothing. */
    private void watch(RoutingContext request) {
        boolean again = request.get(WATCHED) != null; // after a reroute
        if (!again && Recognition.showsAnything(request.request())) {
            request.put(WATCHED, true);
            request.addEndHandler(done -> Recognised.in(request).ifPresent(known -> note(request, known)));
        }
        request.next();
    }

    private void note(RoutingContext request, Recognised known) {
        String method = request.request().method().name();
        String path = request.request().path();
        int status = request.response().getStatusCode();
        kind(method, path, status).ifPresent(kind -> {
            Happening happening =
                    new Happening(kind, known.caller().name(), method + " " + path, Integer.toString(status));
            vertx.executeBlocking(() -> noted(happening), false)
                    .onFailure(failure -> Log.errorf(failure, "not in the audit log: %s", happening));
        });
    }

    private Optional<AuditKind> kind(String method, String path, int status) {
        return status == FORBIDDEN
                ? Optional.of(AuditKind.REFUSED)
                : routes.stream()
                        .filter(route -> route.method().equals(method)
                                && route.path().matcher(path).matches())
                        .map(Audited::kind)
                        .findFirst();
    }

    private Happening noted(Happening happening) {
        audit.note(happening);
        return happening;
    }
}

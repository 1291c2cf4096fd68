package yingshang.console;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Serves the console: its files under their own names, and its page under every address a reader may come back to. What
 * is neither stays unknown to the gateway.
 */
@ApplicationScoped
class Pages {

    /** First words of the addresses in {@code src/router.ts}; a test compares them. */
    static final List<String> WORDS = List.of(
            "account",
            "administration",
            "appeals",
            "developers",
            "editions",
            "filing",
            "follow-up",
            "indicators",
            "measures",
            "reductions",
            "review",
            "services",
            "sign-off",
            "targets");

    private final Bundle bundle;

    Pages(Bundle bundle) {
        this.bundle = bundle;
    }

    void open(@Observes Router router) {
        bundle.files().values().forEach(file -> read(router.route(file.path())).handler(at -> send(at, file)));
        read(router.route("/")).handler(at -> send(at, bundle.index()));
        WORDS.forEach(word -> {
            read(router.route("/" + word)).handler(at -> send(at, bundle.index()));
            read(router.route("/" + word + "/:one")).handler(at -> send(at, bundle.index()));
            read(router.route("/" + word + "/:one/:two")).handler(at -> send(at, bundle.index()));
        });
    }

    /** Behind the door: requests of programs need not be held against every page and file. */
    private static Route read(Route route) {
        return route.order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT + 1)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD);
    }

    private static void send(RoutingContext request, BundledFile file) {
        String accepted = request.request().headers().get(HttpHeaders.ACCEPT_ENCODING);
        Form form = Form.of(accepted);
        if (form.coding != null) {
            request.response().putHeader(HttpHeaders.CONTENT_ENCODING, form.coding);
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, file.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, file.caching())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .end(form.of(file));
    }

    private enum Form {
        BROTLI("br"),
        GZIP("gzip"),
        PLAIN(null);

        private final String coding;

        Form(String coding) {
            this.coding = coding;
        }

        /** The smallest that is accepted; browsers accept both, and whoever sets weights gets it uncompressed. */
        static Form of(String accepted) {
            if (accepted == null || accepted.contains(";")) {
                return PLAIN;
            }
            List<String> codings = List.of(accepted.split("\\s*,\\s*"));
            return codings.contains(BROTLI.coding) ? BROTLI : codings.contains(GZIP.coding) ? GZIP : PLAIN;
        }

        Buffer of(BundledFile file) {
            return switch (this) {
                case BROTLI -> file.brotli();
                case GZIP -> file.gzip();
                case PLAIN -> file.plain();
            };
        }
    }
}

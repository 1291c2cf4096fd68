package yingshang.apidoc;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves the document at {@code /openapi}: YAML, or JSON on request. */
@ApplicationScoped
class DocumentRoute {

    private final ApiDocument document;

    DocumentRoute(ApiDocument document) {
        this.document = document;
    }

    void open(@Observes Router router) {
        router.get("/openapi").handler(this::answer);
        router.get("/docs").handler(DocumentRoute::showPage);
        router.get("/openapi-ui").handler(DocumentRoute::showPage);
        router.get("/openapi-ui/index.html").handler(DocumentRoute::showPage);
    }

    /** Leads to our page, also from the library's own; the router takes {@code /docs/} for {@code /docs}. */
    private static void showPage(RoutingContext request) {
        if (request.request().path().equals("/docs/")) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(308)
                .putHeader(HttpHeaders.LOCATION, "/docs/")
                .end();
    }

    private void answer(RoutingContext request) {
        boolean json = wantsJson(request);
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, json ? "application/json" : "application/yaml;charset=UTF-8")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(json ? document.json() : document.yaml());
    }

    private static boolean wantsJson(RoutingContext request) {
        String format = request.request().getParam("format");
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return format == null ? accept != null && accept.contains("application/json") : format.equalsIgnoreCase("json");
    }
}

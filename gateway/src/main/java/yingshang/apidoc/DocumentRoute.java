package yingshang.apidoc;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Serves the document at {@code /openapi}: YAML, or JSON on request. */
@ApplicationScoped
class DocumentRoute {

    private static final int TAG_BYTES = 16;

    private final ApiDocument document;
    private final String yamlTag;
    private final String jsonTag;

    DocumentRoute(ApiDocument document) {
        this.document = document;
        this.yamlTag = tag(document.yaml());
        this.jsonTag = tag(document.json());
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
        String tag = json ? jsonTag : yamlTag;
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, json ? "application/json" : "application/yaml;charset=UTF-8")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader("Access-Control-Allow-Origin", "*");
        String known = request.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(tag)) {
            request.response().setStatusCode(304).end();
        } else {
            request.response().end(json ? document.json() : document.yaml());
        }
    }

    /** Another document has another one. */
    private static String tag(String document) {
        byte[] digest = sha256().digest(document.getBytes(StandardCharsets.UTF_8));
        return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException neverOnJava) {
            throw new IllegalStateException(neverOnJava);
        }
    }

    private static boolean wantsJson(RoutingContext request) {
        String format = request.request().getParam("format");
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return format == null ? accept != null && accept.contains("application/json") : format.equalsIgnoreCase("json");
    }
}

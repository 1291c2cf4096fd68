package yingshang.routes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells browsers on every answer what they may do with it: the headers of {@code yingshang.headers}. All are written by
 * one handler and are made ready at start, because the framework takes a handler for each of them.
 */
@ApplicationScoped
class ProtectiveHeaders {

    private static final int BEFORE_ANYBODY_ANSWERS = 490;
    private final Map<CharSequence, CharSequence> lines = new LinkedHashMap<>();

    ProtectiveHeaders(Settings settings) {
        settings.values()
                .forEach((name, value) ->
                        lines.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
    }

    /** Names and values, as they are sent. */
    @ConfigMapping(prefix = "yingshang.headers")
    interface Settings {

        @WithParentName
        Map<String, String> values();
    }

    void guard(@Observes Filters filters) {
        filters.register(this::write, BEFORE_ANYBODY_ANSWERS);
    }

    private void write(RoutingContext request) {
        MultiMap headers = request.response().headers();
        lines.forEach(headers::set);
        request.next();
    }
}

package yingshang.identity;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Publishes the public key at {@code /.well-known/jwks.json}, where the services fetch it. */
@ApplicationScoped
class KeysRoute {

    private final SigningKey key;

    KeysRoute(SigningKey key) {
        this.key = key;
    }

    void open(@Observes Router router) {
        router.get("/.well-known/jwks.json").handler(request -> request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/jwk-set+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .end(key.published()));
    }
}

package yingshang.routes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps people on TLS once they have it, here or at a trusted proxy. With a certificate of our own, the plain port is
 * for this machine alone, where the services fetch the public key.
 */
@ApplicationScoped
class Transport {

    private static final int BEFORE_PATHS = 470;
    private static final String A_YEAR = "max-age=31536000";
    private static final int HTTPS_PORT = 443;

    private final boolean ownTls;
    private final int port;

    Transport(
            @ConfigProperty(name = "quarkus.http.ssl.certificate.files") Optional<List<String>> certificates,
            @ConfigProperty(name = "quarkus.http.ssl-port", defaultValue = "8443") int port) {
        this.ownTls = certificates.isPresent();
        this.port = port;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::secure, BEFORE_PATHS);
    }

    private void secure(RoutingContext request) {
        HttpServerRequest asked = request.request();
        if ("https".equals(asked.scheme())) {
            request.response().putHeader("Strict-Transport-Security", A_YEAR);
            request.next();
        } else if (!ownTls || isFromHere(asked)) {
            request.next();
        } else {
            request.response()
                    .setStatusCode(308)
                    .putHeader(HttpHeaders.LOCATION, "https://" + address(asked) + asked.uri())
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end();
        }
    }

    private String address(HttpServerRequest asked) {
        String host = asked.authority() == null
                ? asked.localAddress().hostAddress()
                : asked.authority().host();
        return port == HTTPS_PORT ? host : host + ":" + port;
    }

    private static boolean isFromHere(HttpServerRequest asked) {
        return Optional.ofNullable(asked.connection().remoteAddress().hostAddress())
                .map(io.netty.util.NetUtil::createInetAddressFromIpAddressString)
                .map(InetAddress::isLoopbackAddress)
                .orElse(false);
    }
}

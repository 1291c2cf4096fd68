package yingshang.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.ext.web.Router;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with nothing but the filter, on all addresses of this machine. */
class TransportTest {

    private static final int TLS_PORT = 8443;
    private static final String HERE = "127.0.0.1";
    private static final String PASSWORD = "of a test";

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void over_tls_every_answer_asks_to_stay_there() throws Exception {
        HttpClientResponse answer = ask(HERE, serve(withCertificate(), true), true);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void with_a_certificate_others_are_sent_from_the_plain_port_to_tls() throws Exception {
        String us = addressOfOurOwn();
        HttpClientResponse answer = ask(us, serve(withCertificate(), false), false);
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.getHeader("Location")).isEqualTo("https://" + us + ":8443/api/v1/scores?period=2021");
        assertThat(answer.getHeader("Connection")).isEqualTo("close");
    }

    @Test
    void with_a_certificate_this_machine_may_still_use_the_plain_port() throws Exception {
        HttpClientResponse answer = ask(HERE, serve(withCertificate(), false), false);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void without_a_certificate_nobody_is_sent_anywhere() throws Exception {
        int port = serve(new Transport(Optional.empty(), TLS_PORT), false);
        assertThat(ask(addressOfOurOwn(), port, false).statusCode()).isEqualTo(200);
    }

    private static Transport withCertificate() {
        return new Transport(Optional.of(List.of("certificate.pem")), TLS_PORT);
    }

    private int serve(Transport transport, boolean tls) throws Exception {
        Filters filters = new Filters();
        transport.guard(filters);
        Router router = Router.router(vertx);
        filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
        router.route().handler(request -> request.response().end("here"));
        HttpServerOptions options = new HttpServerOptions();
        if (tls) {
            options.setSsl(true)
                    .setKeyCertOptions(
                            new PfxOptions().setPath(certificate().toString()).setPassword(PASSWORD));
        }
        return vertx.createHttpServer(options)
                .requestHandler(router)
                .listen(0, "0.0.0.0")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    private Path certificate() throws Exception {
        Path store = directory.resolve("store.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-storetype",
                        "PKCS12",
                        "-alias",
                        "door",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost")
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        return store;
    }

    private HttpClientResponse ask(String host, int port, boolean tls) throws Exception {
        HttpClientOptions options =
                new HttpClientOptions().setSsl(tls).setTrustAll(true).setVerifyHost(false);
        return vertx.createHttpClient(options)
                .request(HttpMethod.GET, port, host, "/api/v1/scores?period=2021")
                .compose(request -> request.send())
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    /** One by which others would reach this machine. */
    private static String addressOfOurOwn() throws Exception {
        Optional<String> address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(one -> !one.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
        Assumptions.assumeTrue(address.isPresent(), "this machine has no other address than its own");
        return address.get();
    }
}

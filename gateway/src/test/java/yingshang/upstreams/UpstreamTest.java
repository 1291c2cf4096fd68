package yingshang.upstreams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpstreamTest {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void stop() {
        await(vertx.close());
    }

    @Test
    void after_failures_it_is_left_in_peace_and_then_tried_once() throws Exception {
        Upstream upstream = upstream(1);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> await(upstream.attempt(true, this::failing)));
        }
        assertThat(attempts).hasValue(3);
        assertThat(upstream.isLeftInPeace()).isTrue();
        TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis() + 100);
        assertThat(upstream.isLeftInPeace()).isFalse();
        assertThat(await(upstream.attempt(true, () -> Future.succeededFuture("well"))))
                .isEqualTo("well");
        assertThat(await(upstream.attempt(true, () -> Future.succeededFuture("well"))))
                .isEqualTo("well");
    }

    @Test
    void what_may_take_long_neither_counts_nor_is_a_trial() {
        Upstream upstream = upstream(1);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> await(upstream.attempt(false, this::failing)));
        }
        assertThat(attempts).hasValue(5);
        assertThat(upstream.isLeftInPeace()).isFalse();
    }

    @Test
    void a_service_that_starts_anew_loses_no_request() throws Exception {
        int port = freePort();
        Future<HttpClientRequest> connected = upstream(port).connect();
        TimeUnit.MILLISECONDS.sleep(100);
        await(vertx.createHttpServer()
                .requestHandler(request -> request.response().end())
                .listen(port, "127.0.0.1"));
        assertThat(await(connected.compose(HttpClientRequest::send)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_service_that_is_not_there_is_not_ready() throws Exception {
        assertThat(await(upstream(freePort()).isReady())).isFalse();
    }

    private Future<String> failing() {
        attempts.incrementAndGet();
        return Future.failedFuture("away");
    }

    private Upstream upstream(int port) {
        URI address = URI.create("http://127.0.0.1:" + port);
        return new Upstream("a-service", address, vertx.createHttpClient(), vertx, new Bounds());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }

    private static final class Bounds implements UpstreamSettings.Breaker {

        @Override
        public int failures() {
            return 3;
        }

        @Override
        public Duration within() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration pause() {
            return PAUSE;
        }
    }
}

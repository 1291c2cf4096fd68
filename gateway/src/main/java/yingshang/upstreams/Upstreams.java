package yingshang.upstreams;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All services behind the gateway. */
@Singleton
public class Upstreams {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int CONNECTIONS = 128;
    private static final int MOST_WAITING = 1_000;

    private final Map<String, Upstream> upstreams = new TreeMap<>();
    private final Duration timeout;

    Upstreams(UpstreamSettings settings, Vertx vertx) {
        this.timeout = settings.timeout();
        settings.upstreams().forEach((name, address) -> {
            HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                    .setConnectTimeout(CONNECT_MILLIS)
                    .setMaxPoolSize(CONNECTIONS)
                    .setMaxWaitQueueSize(MOST_WAITING));
            upstreams.put(name, new Upstream(name, address, client, vertx, settings.breaker()));
        });
    }

    /** @throws IllegalStateException when it has no address */
    public Upstream of(String name) {
        return Optional.ofNullable(upstreams.get(name))
                .orElseThrow(() -> new IllegalStateException("a route to a service without an address: " + name));
    }

    /** How long a service may be silent where the route says nothing else. */
    public Duration timeout() {
        return timeout;
    }

    Collection<Upstream> all() {
        return upstreams.values();
    }
}

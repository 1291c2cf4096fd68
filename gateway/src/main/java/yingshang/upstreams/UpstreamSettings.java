package yingshang.upstreams;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services behind the gateway are, and how much patience there is with them. */
@ConfigMapping(prefix = "yingshang.routes")
public interface UpstreamSettings {

    /** How long a service may be silent before the request is given up, where the route says nothing else. */
    Duration timeout();

    /** Where each service listens, by its name: scheme, host and port. */
    @NotEmpty
    Map<String, URI> upstreams();

    /** When a service that fails is not asked for a while. */
    @Valid
    Breaker breaker();

    /** Bounds of failing. */
    interface Breaker {

        /** Failures within {@link #within} after which the service is not asked. */
        @Min(1)
        int failures();

        /** For how long a failure counts. */
        Duration within();

        /** How long it is not asked; one request tries it then. */
        Duration pause();
    }
}

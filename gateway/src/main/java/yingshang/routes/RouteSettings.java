package yingshang.routes;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Where the services behind the gateway are. */
@ConfigMapping(prefix = "yingshang.routes")
public interface RouteSettings {

    /** How long a service may be silent before the request is given up, where the route says nothing else. */
    Duration timeout();

    /** Where each service listens, by its name: scheme, host and port. */
    @NotEmpty
    Map<String, URI> upstreams();
}

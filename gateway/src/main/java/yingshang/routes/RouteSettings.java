package yingshang.routes;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The allow-list. */
@ConfigMapping(prefix = "yingshang.routes")
interface RouteSettings {

    /** How long a service may be silent before the request is given up. */
    Duration timeout();

    /** The services behind the gateway, by name. */
    @NotEmpty
    Map<String, Upstream> upstreams();

    /** One service and what passes to it. */
    interface Upstream {

        /** Where it listens: scheme, host and port. */
        URI url();

        /** Rules that hold for anybody; they only read. */
        Optional<List<Rule>> open();

        /** Rules that hold for whoever shows a valid token. */
        Optional<List<Rule>> signedIn();
    }
}

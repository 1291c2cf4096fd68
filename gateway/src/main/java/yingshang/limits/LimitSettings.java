package yingshang.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much one request may bring. */
@ConfigMapping(prefix = "yingshang.limits")
public interface LimitSettings {

    /** Largest body of a request where the route says nothing else. */
    MemorySize body();

    /** Largest body that any route may take. */
    MemorySize largest();
}

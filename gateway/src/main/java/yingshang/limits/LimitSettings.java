package yingshang.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much one request may bring. */
@ConfigMapping(prefix = "yingshang.limits")
public interface LimitSettings {

    /** Largest body of a request where the route says nothing else. */
    MemorySize body();

    /** Largest body that any route may take. */
    MemorySize largest();

    /** Bytes of a body that must come within each {@link #patience}; a sender that is slower is given up. */
    MemorySize slowest();

    /** How long it is waited for the next bytes of a body. */
    Duration patience();
}

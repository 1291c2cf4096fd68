package yingshang.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much one request may bring. */
@ConfigMapping(prefix = "yingshang.limits")
public interface LimitSettings {

    /** Largest body of a request. */
    MemorySize body();
}

package yingshang.wire;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one source of "now": dates are those of Asia/Shanghai, instants as exact as PostgreSQL keeps them. */
class OfficialClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.system(ZoneId.of("Asia/Shanghai")), MICROSECOND);
    }
}

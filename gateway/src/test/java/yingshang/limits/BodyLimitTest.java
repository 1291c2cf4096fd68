package yingshang.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    private final BodyLimit limit = new BodyLimit(new Settings(), null, null);

    @Test
    void a_route_that_says_nothing_takes_the_usual() {
        assertThat(limit.most(Optional.empty())).isEqualTo(16);
        assertThat(limit.most(Optional.of(600L))).isEqualTo(600);
    }

    @Test
    void what_is_above_the_usual_is_large() {
        assertThat(limit.isLarge(Optional.empty())).isFalse();
        assertThat(limit.isLarge(Optional.of(16L))).isFalse();
        assertThat(limit.isLarge(Optional.of(17L))).isTrue();
    }

    @Test
    void a_route_for_more_than_the_server_lets_through_stops_the_start() {
        assertThatThrownBy(() -> limit.most(Optional.of(601L))).hasMessageContaining("yingshang.limits.largest");
    }

    private static final class Settings implements LimitSettings {

        @Override
        public MemorySize body() {
            return new MemorySize(BigInteger.valueOf(16));
        }

        @Override
        public MemorySize largest() {
            return new MemorySize(BigInteger.valueOf(600));
        }

        @Override
        public MemorySize slowest() {
            return new MemorySize(BigInteger.ONE);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }
    }
}

package yingshang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInFailuresTest {

    private static final Instant NOW = Instant.parse("2021-08-01T00:00:00Z");

    private final SignInFailures failures = new SignInFailures();

    @Test
    void four_failures_close_nothing() {
        fail(4);
        assertThat(failures.closedFor(NOW)).isZero();
    }

    @Test
    void each_failure_from_the_fifth_on_doubles_the_wait() {
        fail(5);
        assertThat(failures.closedFor(NOW)).hasSeconds(30);
        fail(1);
        assertThat(failures.closedFor(NOW)).hasSeconds(60);
        fail(1);
        assertThat(failures.closedFor(NOW)).hasSeconds(120);
    }

    @Test
    void the_wait_grows_to_about_an_hour_and_no_further() {
        fail(500);
        assertThat(failures.closedFor(NOW)).isEqualTo(Duration.ofMinutes(64));
    }

    @Test
    void the_wait_ends() {
        fail(5);
        assertThat(failures.closedFor(NOW.plusSeconds(29))).hasSeconds(1);
        assertThat(failures.closedFor(NOW.plusSeconds(30))).isZero();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            failures.failed(NOW);
        }
    }
}

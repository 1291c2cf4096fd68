package yingshang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Closes signing in under a name after repeated failures, for a growing time. Attempts made side by side count one by
 * one: what they learn is decided after the password was compared, while the name's row is held.
 */
@ApplicationScoped
public class SignInFailuresService {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final SignInFailuresRepository failures;
    private final Clock clock;

    SignInFailuresService(SignInFailuresRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** How long signing in under this name is still refused; zero when it may try. */
    @Transactional
    public Duration closedFor(String name) {
        return failures.findByIdOptional(name)
                .map(row -> row.closedFor(clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** Notes how an attempt went; a positive duration when others closed the door meanwhile, so it does not count. */
    @Transactional
    public Duration record(String name, boolean succeeded) {
        return succeeded ? succeeded(name) : failed(name);
    }

    private Duration succeeded(String name) {
        return failures.locked(name)
                .map(row -> {
                    Duration closed = row.closedFor(clock.instant());
                    if (closed.isZero()) {
                        failures.delete(row);
                    }
                    return closed;
                })
                .orElse(Duration.ZERO);
    }

    private Duration failed(String name) {
        Instant now = clock.instant();
        failures.forgetBefore(now.minus(REMEMBERED), now);
        SignInFailures row = failures.lockedOrNew(name, now);
        Duration closed = row.closedFor(now);
        if (closed.isZero()) {
            row.failed(now);
        }
        return closed;
    }
}

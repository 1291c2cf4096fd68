package yingshang.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Failed sign-ins in a row under one name. From the fifth on, each closes the door for twice as long. */
@Entity
@Table(name = "sign_in_failures")
class SignInFailures {

    private static final int ALLOWED = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;

    @Id
    private String name;

    private int failures;

    private Instant lastAt;

    private Instant closedUntil;

    protected SignInFailures() {}

    /** How long the name is still refused; zero when it may try. */
    Duration closedFor(Instant now) {
        return closedUntil == null || !now.isBefore(closedUntil) ? Duration.ZERO : Duration.between(now, closedUntil);
    }

    /** Counts one more failure. */
    void failed(Instant now) {
        failures = failures + 1;
        lastAt = now;
        if (failures >= ALLOWED) {
            closedUntil = now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(failures - ALLOWED, MOST_DOUBLINGS)));
        }
    }
}

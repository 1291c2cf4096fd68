package yingshang.limits;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import yingshang.limits.SpendingService.Spent;

/**
 * Makes the limits those of all replicas together: each tells what it gave out and takes from its own buckets what the
 * others gave out. Without the database each replica keeps its limits by itself.
 */
@ApplicationScoped
class Sharing {

    private static final int KEPT_MINUTES = 2;
    private static final Duration AT_FIRST = Duration.ofMinutes(KEPT_MINUTES);

    /** Longer than any transaction here takes, so that a row which is committed late is still read. */
    private static final Duration THEN = Duration.ofSeconds(10);

    private final UUID replica = UUID.randomUUID();
    private final Spending spending;
    private final SpendingService told;
    private final Rates rates;
    private final Map<Object, Spent> known = new HashMap<>();
    private Duration since = AT_FIRST;
    private long minute;
    private boolean away;

    Sharing(Spending spending, SpendingService told, Rates rates) {
        this.spending = spending;
        this.told = told;
        this.rates = rates;
    }

    /** Tells and hears, once. */
    synchronized void exchange() {
        Map<Subject, Long> taken = spending.take();
        try {
            if (!taken.isEmpty()) {
                told.tell(replica, taken);
                taken = Map.of();
            }
            told.heard(replica, since).forEach(this::hear);
            since = THEN;
            tidy();
            away = false;
        } catch (SQLException | RuntimeException failure) {
            taken.forEach(spending::note);
            if (!away) {
                Log.warn("replicas cannot share their limits for now; each keeps them by itself", failure);
            }
            away = true;
        }
    }

    private void hear(Spent spent) {
        Spent before = known.put(place(spent), spent);
        long more = spent.requests() - (before == null ? 0 : before.requests());
        if (more > 0) {
            rates.spentElsewhere(spent.subject(), more);
        }
    }

    private static Object place(Spent spent) {
        return new Spent(spent.replica(), spent.subject(), spent.minute(), 0);
    }

    private void tidy() throws SQLException {
        if (told.minute() > minute) {
            minute = told.minute();
            known.values().removeIf(spent -> spent.minute() < minute - KEPT_MINUTES);
            told.forgetBefore(minute - KEPT_MINUTES);
        }
    }
}

package yingshang.appeals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import yingshang.appeals.AppealException.Reason;

/** Wrong codes for the number of an appeal. Whoever tries one holds this row, so that none is tried beside another. */
@Entity
@Table(name = "appeal_guesses")
class AppealGuesses {

    @Id
    private UUID appeal;

    private int failures;
    private Instant since;

    protected AppealGuesses() {}

    AppealGuesses(UUID appeal) {
        this.appeal = appeal;
    }

    /** Refuses also the right code when there were too many wrong ones: otherwise guessing could go on. */
    void requireFew(int most, Duration time, Instant now) {
        if (failures >= most && now.isBefore(since.plus(time))) {
            long seconds = Duration.between(now, since.plus(time)).toSeconds() + 1;
            throw new AppealException(Reason.TOO_MANY_GUESSES, Long.toString(seconds));
        }
    }

    void fail(Duration time, Instant now) {
        if (since == null || !now.isBefore(since.plus(time))) {
            since = now;
            failures = 0;
        }
        failures++;
    }

    void succeed() {
        since = null;
        failures = 0;
    }
}

package yingshang.scoring;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Starts scoring by itself: shortly after a change, and everything once a night (times are those of Asia/Shanghai). */
@ApplicationScoped
class ScoringJob {

    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(30);

    private final ScoringService scoring;
    private final Clock clock;
    private volatile Instant restUntil = Instant.MIN;

    ScoringJob(ScoringService scoring, Clock clock) {
        this.scoring = scoring;
        this.clock = clock;
    }

    @Scheduled(
            identity = "score-changes",
            every = "{yingshang.scoring.changes-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void scoreChanges() {
        if (clock.instant().isAfter(restUntil)) {
            guarded(ScoreRunEntity.Kind.INCREMENTAL, () -> scoring.scoreChanges("score-changes"));
        }
    }

    @Scheduled(
            identity = "score-everything",
            cron = "{yingshang.scoring.everything-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void scoreEverything() {
        guarded(ScoreRunEntity.Kind.FULL, () -> scoring.scoreEverything("score-everything"));
    }

    /** A failed run is recorded and tried again after a rest, so that a lasting fault does not fill the table. */
    private void guarded(ScoreRunEntity.Kind kind, Runnable run) {
        Instant startedAt = clock.instant();
        try {
            run.run();
        } catch (RuntimeException failure) {
            Log.error("scoring failed; trying again in " + REST_AFTER_FAILURE, failure);
            restUntil = clock.instant().plus(REST_AFTER_FAILURE);
            scoring.recordFailure(
                    kind, kind == ScoreRunEntity.Kind.FULL ? "score-everything" : "score-changes", startedAt, failure);
        }
    }
}

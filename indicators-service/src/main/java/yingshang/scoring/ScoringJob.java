package yingshang.scoring;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yingshang.intake.MeasurementsChanged;

/** Starts scoring by itself: shortly after a change, and everything once a night (times are those of Asia/Shanghai). */
@ApplicationScoped
class ScoringJob {

    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(30);

    private final ScoringService scoring;
    private final Clock clock;
    private final Optional<Duration> delay;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "scoring"));
    private volatile Instant restUntil = Instant.MIN;

    ScoringJob(
            ScoringService scoring,
            Clock clock,
            @ConfigProperty(name = "yingshang.scoring.after-intake") Optional<Duration> delay) {
        this.scoring = scoring;
        this.clock = clock;
        this.delay = delay;
    }

    /** Does not wait for the next look: what arrives within the delay is scored together. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MeasurementsChanged changed) {
        delay.filter(set -> awake.compareAndSet(false, true))
                .ifPresent(set -> thread.schedule(this::scoreNow, set.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void scoreNow() {
        awake.set(false);
        scoreChanges();
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
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

package yingshang.scoring;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yingshang.intake.MeasurementsChanged;
import yingshang.jobs.Jobs;

/** Starts scoring by itself: shortly after a change, and everything once a night (times are those of Asia/Shanghai). */
@ApplicationScoped
class ScoringJob {

    private final Jobs jobs;
    private final Optional<Duration> delay;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "scoring"));

    ScoringJob(Jobs jobs, @ConfigProperty(name = "yingshang.scoring.after-intake") Optional<Duration> delay) {
        this.jobs = jobs;
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
            identity = ChangeScoring.NAME,
            every = "{yingshang.scoring.changes-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void scoreChanges() {
        jobs.tick(ChangeScoring.NAME);
    }

    @Scheduled(
            identity = FullScoring.NAME,
            cron = "{yingshang.scoring.everything-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void scoreEverything() {
        jobs.tick(FullScoring.NAME);
    }

    @Scheduled(
            identity = IntervalFinding.NAME,
            every = "{yingshang.intervals.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void computeIntervals() {
        jobs.tick(IntervalFinding.NAME);
    }
}

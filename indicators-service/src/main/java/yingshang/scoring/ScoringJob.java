package yingshang.scoring;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
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
    private final FullRun everything;
    private final Optional<Duration> delay;
    private final Optional<Duration> helpEvery;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "scoring"));
    private final ScheduledExecutorService helper =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "scoring-parts"));

    ScoringJob(
            Jobs jobs,
            FullRun everything,
            @ConfigProperty(name = "yingshang.scoring.after-intake") Optional<Duration> delay,
            @ConfigProperty(name = "yingshang.scoring.help-every") Optional<Duration> helpEvery) {
        this.jobs = jobs;
        this.everything = everything;
        this.delay = delay;
        this.helpEvery = helpEvery;
    }

    /** Every process looks by itself whether a full run is under way whose parts it can compute. */
    void help(@Observes StartupEvent start) {
        helpEvery.ifPresent(every ->
                helper.scheduleWithFixedDelay(this::help, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void help() {
        try {
            everything.help();
        } catch (RuntimeException failure) {
            Log.error("could not help with a full run; who began it computes the part", failure);
        }
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
        helper.shutdown();
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

package yingshang.followup;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Starts jobs, outside any transaction, so that a failure can still be kept. */
@ApplicationScoped
class JobRunner {

    private final FilingJobService jobs;
    private final Clock clock;

    JobRunner(FilingJobService jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Runs a job because its time has come; where it runs already, that is enough. */
    void tick(FilingJob job) {
        try {
            run(job, null);
        } catch (FollowUpException running) {
            Log.debugf("%s runs elsewhere", job);
        }
    }

    /**
     * Runs a job.
     *
     * @param by who wants it; null when the clock does
     * @throws FollowUpException RUNNING
     */
    Optional<FilingJobRunView> run(FilingJob job, String by) {
        Instant begun = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            return jobs.run(job, by);
        } catch (FollowUpException running) {
            throw running;
        } catch (RuntimeException failure) {
            Log.errorf(failure, "%s failed", job);
            return Optional.of(jobs.fail(job, by, begun, cause(failure)));
        }
    }

    /** What went wrong at the bottom, in a line. */
    private static String cause(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.toString().lines().findFirst().orElseThrow();
    }
}

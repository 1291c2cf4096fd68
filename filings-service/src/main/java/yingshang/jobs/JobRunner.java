package yingshang.jobs;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Starts jobs, outside any transaction, so that a failure can still be kept. */
@ApplicationScoped
public class JobRunner {

    /** How jobs are called. */
    static final String NAME = "[a-z]{1,30}(-[a-z]{1,30}){0,3}";

    private final JobService jobs;
    private final Clock clock;

    JobRunner(JobService jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Runs a job because its time has come; where it runs already, that is enough. */
    public void tick(String job) {
        try {
            run(job, null);
        } catch (JobException running) {
            Log.debugf("%s runs elsewhere", job);
        }
    }

    /**
     * Runs a job.
     *
     * @param by who wants it; null when the clock does
     * @throws JobException RUNNING, UNKNOWN
     */
    Optional<FilingJobRunView> run(String job, String by) {
        Instant begun = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            return jobs.run(job, by);
        } catch (JobException refused) {
            throw refused;
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

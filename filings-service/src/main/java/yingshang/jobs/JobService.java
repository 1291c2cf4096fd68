package yingshang.jobs;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import yingshang.wire.Page;

/** Runs a job as one transaction under one lock, with the row that says so: all of it is there, or nothing. */
@ApplicationScoped
public class JobService {

    private final JobRunRepository runs;
    private final Jobs jobs;
    private final Clock clock;

    JobService(JobRunRepository runs, Jobs jobs, Clock clock) {
        this.runs = runs;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Runs a job now.
     *
     * @param by who started it; null when the clock did
     * @return empty when the clock started it and there was nothing to do
     * @throws JobException UNKNOWN; RUNNING, here or in another replica
     */
    @Transactional
    Optional<FilingJobRunView> run(String name, String by) {
        Job job = existing(name);
        if (!runs.alone(name)) {
            throw new JobException(JobException.Reason.RUNNING, name);
        }
        Instant begun = now();
        JobWork work = job.run(begun);
        return by == null && work.done() == 0 ? Optional.empty() : Optional.of(kept(name, by, begun, work, null));
    }

    /** Keeps that a run came to nothing. */
    @Transactional
    FilingJobRunView fail(String name, String by, Instant begun, String error) {
        return kept(name, by, begun, new JobWork(0, 0), error);
    }

    /**
     * Runs that were kept, the newest first.
     *
     * @param name of which job; null for all
     * @throws JobException UNKNOWN
     */
    @Transactional
    Page<FilingJobRunView> list(String name, int page, int size) {
        if (name != null) {
            existing(name);
        }
        PanacheQuery<JobRun> found = runs.matching(name).page(page, size);
        return new Page<>(found.stream().map(JobRun::view).toList(), page, size, found.count());
    }

    private Job existing(String name) {
        return jobs.named(name).orElseThrow(() -> new JobException(JobException.Reason.UNKNOWN, name));
    }

    private FilingJobRunView kept(String name, String by, Instant begun, JobWork work, String error) {
        JobRun run = new JobRun(name, by, begun, now(), work, error);
        runs.persist(run);
        return run.view();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

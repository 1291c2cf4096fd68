package yingshang.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yingshang.jobs.JobRunRepository.Left;
import yingshang.wire.Page;

/** Keeps the rows of runs, each change in a short transaction of its own: the work itself is done outside of these. */
@ApplicationScoped
class JobRunService {

    private static final int LONGEST_ERROR = 500;
    private static final String SILENT = "its process fell silent";

    private final JobRunRepository runs;
    private final Duration restAfterFailure;
    private final Duration silence;

    JobRunService(
            JobRunRepository runs,
            @ConfigProperty(name = "yingshang.jobs.rest-after-failure") Duration restAfterFailure,
            @ConfigProperty(name = "yingshang.jobs.abandoned-after") Duration silence) {
        this.runs = runs;
        this.restAfterFailure = restAfterFailure;
        this.silence = silence;
    }

    /** Begins a run because its time has come; empty when it runs already, or failed just now and rests. */
    @Transactional
    Optional<JobProgress> beginBySchedule(String job) {
        return runs.resting(job, restAfterFailure)
                ? Optional.empty()
                : runs.claim(job, JobTrigger.SCHEDULE, null, null).map(run -> new JobProgress(run, null));
    }

    /**
     * Begins a run that somebody wants.
     *
     * @throws JobException JOB_RUNNING
     */
    @Transactional
    JobProgress beginFor(String job, String startedBy) {
        return runs.claim(job, JobTrigger.PERSON, startedBy, null)
                .map(run -> new JobProgress(run, startedBy))
                .orElseThrow(() -> new JobException(JobException.Reason.JOB_RUNNING, job));
    }

    /**
     * Ends the runs of these jobs that have fallen silent, and begins each anew.
     *
     * @return the new runs, by job
     */
    @Transactional
    Map<String, JobProgress> recover(Collection<String> jobs) {
        List<Left> left = new ArrayList<>(runs.abandon(jobs, silence, SILENT));
        return left.stream()
                .flatMap(run -> runs.claim(run.job(), JobTrigger.RECOVERY, run.startedBy(), run.id()).stream()
                        .map(id -> Map.entry(run.job(), new JobProgress(id, run.startedBy()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Says that these runs are at work; a run that is not taken for one any more is told to stop. */
    @Transactional
    void beat(Collection<JobProgress> working) {
        working.stream()
                .filter(progress -> !runs.beat(progress.run(), progress.counts()))
                .forEach(JobProgress::lose);
    }

    /** Ends a run; one that was taken for dead stays abandoned. */
    @Transactional
    void end(JobProgress progress, Throwable failure) {
        runs.end(
                progress.run(),
                failure == null ? JobStatus.DONE : JobStatus.FAILED,
                progress.counts(),
                failure == null ? null : cause(failure));
    }

    @Transactional
    JobRunView run(String job, long run) {
        return runs.findByIdOptional(run)
                .filter(found -> found.job().equals(job))
                .map(JobRunEntity::view)
                .orElseThrow(() -> new JobException(JobException.Reason.UNKNOWN_JOB_RUN, job + "/" + run));
    }

    @Transactional
    Page<JobRunView> runs(String job, int page, int size) {
        var found = runs.of(job).page(page, size);
        return new Page<>(found.stream().map(JobRunEntity::view).toList(), page, size, found.count());
    }

    @Transactional
    Map<String, JobRunView> newest(Collection<String> jobs) {
        return runs.newest(jobs).stream()
                .map(JobRunEntity::view)
                .collect(Collectors.toMap(JobRunView::job, Function.identity()));
    }

    /** What went wrong at the bottom, in a line. */
    private static String cause(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String line = deepest.toString().lines().findFirst().orElseThrow();
        return line.substring(0, Math.min(line.length(), LONGEST_ERROR));
    }
}

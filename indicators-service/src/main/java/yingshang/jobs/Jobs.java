package yingshang.jobs;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yingshang.wire.Page;

/**
 * Starts jobs by name, tells the database that they are at work, and takes over what killed processes left. The
 * database decides who runs a job; of all replicas only one does.
 */
@ApplicationScoped
public class Jobs {

    private final Map<String, Job> jobs = new TreeMap<>();
    private final JobRunService runs;
    private final Duration heartbeat;
    private final Set<JobProgress> working = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> daemon(task, "job"));
    private final ScheduledExecutorService keeper =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "job-keeper"));

    Jobs(
            @All List<Job> found,
            JobRunService runs,
            @ConfigProperty(name = "yingshang.jobs.heartbeat-every") Duration heartbeat) {
        found.forEach(job -> jobs.put(job.name(), job));
        this.runs = runs;
        this.heartbeat = heartbeat;
    }

    void watch(@Observes StartupEvent start) {
        keeper.scheduleWithFixedDelay(this::keep, 0, heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        keeper.shutdown();
        threads.shutdown();
    }

    /**
     * Runs a job because its time has come, and returns when it is over. Nothing happens, and no row is written, when
     * there is nothing to do, when it runs already, or when it failed just now. A failure is kept in the run's row.
     *
     * @throws JobException UNKNOWN_JOB
     */
    public void tick(String name) {
        Job job = known(name);
        if (job.due()) {
            runs.beginBySchedule(name).ifPresent(progress -> work(job, progress));
        }
    }

    /**
     * Starts a job now, whether or not anything seems to be due, and returns at once.
     *
     * @param startedBy account of the person who wants it
     * @return the run that has begun
     * @throws JobException UNKNOWN_JOB, JOB_RUNNING
     */
    public JobRunView start(String name, String startedBy) {
        Job job = known(name);
        JobProgress progress = runs.beginFor(name, startedBy);
        JobRunView begun = runs.run(name, progress.run());
        threads.execute(() -> work(job, progress));
        return begun;
    }

    Page<JobView> page(int page, int size) {
        Map<String, JobRunView> newest = runs.newest(jobs.keySet());
        List<JobView> items = jobs.keySet().stream()
                .skip((long) page * size)
                .limit(size)
                .map(name -> new JobView(name, newest.get(name)))
                .toList();
        return new Page<>(items, page, size, jobs.size());
    }

    Page<JobRunView> runs(String name, int page, int size) {
        return runs.runs(known(name).name(), page, size);
    }

    JobRunView run(String name, long run) {
        return runs.run(known(name).name(), run);
    }

    private Job known(String name) {
        Job job = jobs.get(name);
        if (job == null) {
            throw new JobException(JobException.Reason.UNKNOWN_JOB, name);
        }
        return job;
    }

    private void work(Job job, JobProgress progress) {
        working.add(progress);
        Throwable failure = null;
        try {
            job.run(progress);
        } catch (Exception | LinkageError | StackOverflowError broken) {
            Log.errorf(broken, "job %s failed", job.name());
            failure = broken;
        } finally {
            working.remove(progress);
        }
        runs.end(progress, failure);
    }

    /** Every process keeps watch for itself: a heartbeat for its own runs, and a look at those of others. */
    void keep() {
        try {
            runs.beat(List.copyOf(working));
            runs.recover(jobs.keySet()).forEach((name, progress) -> {
                Log.warnf("job %s was left by its process; run %d repeats it", name, progress.run());
                threads.execute(() -> work(jobs.get(name), progress));
            });
        } catch (RuntimeException failure) {
            Log.error("the heartbeat of jobs could not be written; tried again in " + heartbeat, failure);
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}

package yingshang.reform;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobRunner;
import yingshang.jobs.JobWork;

/** Turns lights, reminds, and escalates what is overdue. */
@ApplicationScoped
class ReformWatchJob implements Job {

    private final JobRunner runner;
    private final WatchService watch;

    ReformWatchJob(JobRunner runner, WatchService watch) {
        this.runner = runner;
        this.watch = watch;
    }

    @Scheduled(every = "{yingshang.reform.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        runner.tick(name());
    }

    @Override
    public String name() {
        return "reform-reminders";
    }

    @Override
    public JobWork run(Instant now) {
        return watch.watch(now);
    }
}

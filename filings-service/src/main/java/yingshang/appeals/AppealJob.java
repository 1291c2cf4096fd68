package yingshang.appeals;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobRunner;
import yingshang.jobs.JobWork;

/** Watches the deadlines of appeals. */
@ApplicationScoped
class AppealJob implements Job {

    private final JobRunner runner;
    private final AppealWatchService watch;

    AppealJob(JobRunner runner, AppealWatchService watch) {
        this.runner = runner;
        this.watch = watch;
    }

    @Scheduled(every = "{yingshang.appeals.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        runner.tick(name());
    }

    @Override
    public String name() {
        return "appeals";
    }

    @Override
    public JobWork run(Instant now) {
        return watch.watch(now);
    }
}

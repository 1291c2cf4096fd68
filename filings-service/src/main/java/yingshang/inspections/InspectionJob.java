package yingshang.inspections;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobRunner;
import yingshang.jobs.JobWork;

/** Watches the deadlines of rectifications. */
@ApplicationScoped
class InspectionJob implements Job {

    private final JobRunner runner;
    private final InspectionWatchService watch;

    InspectionJob(JobRunner runner, InspectionWatchService watch) {
        this.runner = runner;
        this.watch = watch;
    }

    @Scheduled(every = "{yingshang.inspections.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        runner.tick(name());
    }

    @Override
    public String name() {
        return "inspections";
    }

    @Override
    public JobWork run(Instant now) {
        return watch.watch(now);
    }
}

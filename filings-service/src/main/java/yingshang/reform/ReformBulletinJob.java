package yingshang.reform;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobRunner;
import yingshang.jobs.JobWork;

/** Composes the bulletin of a month that is over. */
@ApplicationScoped
class ReformBulletinJob implements Job {

    private final JobRunner runner;
    private final BulletinService bulletins;

    ReformBulletinJob(JobRunner runner, BulletinService bulletins) {
        this.runner = runner;
        this.bulletins = bulletins;
    }

    @Scheduled(every = "{yingshang.reform.bulletin-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        runner.tick(name());
    }

    @Override
    public String name() {
        return "reform-bulletins";
    }

    @Override
    public JobWork run(Instant now) {
        return bulletins.compose(now);
    }
}

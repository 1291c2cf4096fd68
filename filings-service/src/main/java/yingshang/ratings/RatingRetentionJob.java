package yingshang.ratings;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobRunner;
import yingshang.jobs.JobWork;

/** Erases who rated, and what they wrote, when its time is over. */
@ApplicationScoped
class RatingRetentionJob implements Job {

    private final JobRunner runner;
    private final RatingUpkeepService upkeep;

    RatingRetentionJob(JobRunner runner, RatingUpkeepService upkeep) {
        this.runner = runner;
        this.upkeep = upkeep;
    }

    @Scheduled(every = "{yingshang.ratings.erase-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        runner.tick(name());
    }

    @Override
    public String name() {
        return "rating-retention";
    }

    @Override
    public JobWork run(Instant now) {
        return upkeep.erase(now);
    }
}

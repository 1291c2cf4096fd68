package yingshang.ratings;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobRunner;
import yingshang.jobs.JobWork;

/** Tells of rectifications whose term ends soon, or is over. */
@ApplicationScoped
class RatingReminderJob implements Job {

    private final JobRunner runner;
    private final RatingUpkeepService upkeep;

    RatingReminderJob(JobRunner runner, RatingUpkeepService upkeep) {
        this.runner = runner;
        this.upkeep = upkeep;
    }

    @Scheduled(every = "{yingshang.ratings.remind-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        runner.tick(name());
    }

    @Override
    public String name() {
        return "rating-reminders";
    }

    @Override
    public JobWork run(Instant now) {
        return upkeep.remind(now);
    }
}

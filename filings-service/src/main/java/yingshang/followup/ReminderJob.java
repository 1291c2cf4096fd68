package yingshang.followup;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobRunner;
import yingshang.jobs.JobWork;

/** Finds who has not filed, and reminds them. */
@ApplicationScoped
class ReminderJob implements Job {

    private final JobRunner runner;
    private final ReminderService reminders;

    ReminderJob(JobRunner runner, ReminderService reminders) {
        this.runner = runner;
        this.reminders = reminders;
    }

    @Scheduled(every = "{yingshang.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        runner.tick(name());
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public JobWork run(Instant now) {
        return reminders.remind(now);
    }
}

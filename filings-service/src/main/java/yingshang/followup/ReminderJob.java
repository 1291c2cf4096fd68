package yingshang.followup;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds who has not filed, and reminds them. */
@ApplicationScoped
class ReminderJob {

    private final JobRunner runner;

    ReminderJob(JobRunner runner) {
        this.runner = runner;
    }

    @Scheduled(every = "{yingshang.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        runner.tick(FilingJob.REMINDERS);
    }
}

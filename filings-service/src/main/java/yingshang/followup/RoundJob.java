package yingshang.followup;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Notes which rounds have opened and closed. When it is late nobody is let in or kept out by that. */
@ApplicationScoped
class RoundJob {

    private final JobRunner runner;

    RoundJob(JobRunner runner) {
        this.runner = runner;
    }

    @Scheduled(every = "{yingshang.rounds.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void note() {
        runner.tick(FilingJob.ROUNDS);
    }
}

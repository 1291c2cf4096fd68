package yingshang.round;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobRunner;
import yingshang.jobs.JobWork;

/** Notes which rounds have opened and closed. When it is late nobody is let in or kept out by that. */
@ApplicationScoped
class RoundJob implements Job {

    private final JobRunner runner;
    private final RoundService rounds;

    RoundJob(JobRunner runner, RoundService rounds) {
        this.runner = runner;
        this.rounds = rounds;
    }

    @Scheduled(every = "{yingshang.rounds.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        runner.tick(name());
    }

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public JobWork run(Instant now) {
        int noted = rounds.note();
        return new JobWork(noted, noted);
    }
}

package yingshang.round;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Notes which rounds have opened and closed. When it is late nobody is let in or kept out by that. */
@ApplicationScoped
class RoundJob {

    private final RoundService rounds;

    RoundJob(RoundService rounds) {
        this.rounds = rounds;
    }

    @Scheduled(every = "{yingshang.rounds.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void note() {
        rounds.note();
    }
}

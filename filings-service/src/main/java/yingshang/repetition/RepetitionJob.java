package yingshang.repetition;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes kept answers that nobody will ask for any more. */
@ApplicationScoped
class RepetitionJob {

    private final RepetitionService repetitions;

    RepetitionJob(RepetitionService repetitions) {
        this.repetitions = repetitions;
    }

    @Scheduled(every = "{yingshang.repetition.sweep}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        long removed = repetitions.removeOld();
        if (removed > 0) {
            Log.infof("%d kept answers removed", removed);
        }
    }
}

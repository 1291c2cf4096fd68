package yingshang.scoring;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Computes the intervals of periods that have none, one period after the other, while scoring goes on. */
@ApplicationScoped
class IntervalJob {

    private final IntervalService intervals;

    IntervalJob(IntervalService intervals) {
        this.intervals = intervals;
    }

    @Scheduled(
            identity = "score-intervals",
            every = "{yingshang.intervals.every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void computeIntervals() {
        try {
            while (intervals.computeNext()) {
                Log.debug("intervals of a period computed");
            }
        } catch (RuntimeException failure) {
            Log.error("intervals could not be computed; tried again at the next look", failure);
        }
    }
}

package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import yingshang.jobs.Job;
import yingshang.jobs.JobProgress;

/** Computes the intervals of periods that have none, one period after the other, while scoring goes on. */
@ApplicationScoped
class IntervalFinding implements Job {

    static final String NAME = "score-intervals";

    private final IntervalService intervals;

    IntervalFinding(IntervalService intervals) {
        this.intervals = intervals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean due() {
        return intervals.missing() > 0;
    }

    @Override
    public void run(JobProgress progress) {
        progress.expect(intervals.missing());
        while (intervals.computeNext()) {
            progress.done(1);
        }
    }
}

package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;

/** Computes what intervals are missing, for tests of other rooms: the job does so later. */
@ApplicationScoped
public class IntervalsNow {

    private final IntervalService intervals;

    IntervalsNow(IntervalService intervals) {
        this.intervals = intervals;
    }

    /** Returns when none is missing. */
    public void compute() {
        boolean more = true;
        while (more) {
            more = intervals.computeNext();
        }
    }
}

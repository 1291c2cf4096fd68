package yingshang.freshness;

/** What answers rest on. Raised in this order, so that two transactions never wait for each other. */
public enum Subject {
    /** The framework in force and the reference data; changes with a start. */
    CATALOGUE,
    /** The measurements that stand. */
    MEASUREMENTS,
    /** Scores, the runs that computed them, and reductions, which follow them. */
    SCORES,
    /** Intervals of scores and ranks. */
    INTERVALS,
    /** Today, in Asia/Shanghai: for answers that are judged by the day. */
    DAY
}

package yingshang.reduction.method;

/** Where a target stands. */
public enum TargetStatus {
    /** The value keeps the promise. */
    ATTAINED,
    /** At or better than the straight line from baseline to target. */
    ON_TRACK,
    /** Behind the line by at most a tenth of the distance from baseline to target. */
    AT_RISK,
    /** Further behind the line. */
    OFF_TRACK,
    /** The last day has passed and the value does not keep the promise. */
    OVERDUE,
    /** The value does not keep the promise, and there is no line to hold it against. */
    NOT_ATTAINED,
    /** No value. */
    NO_DATA,
    /** The thing promised is not practised here or does not apply. */
    NOT_MEASURABLE
}

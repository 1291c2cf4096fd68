package yingshang.scoring.method;

/** What stands where no value can: each is treated, and shown, as what it is. */
public enum Special implements Observation {
    /** The thing does not exist here though it should: scores 0. */
    NO_PRACTICE,
    /** The question does not arise here: left out of the mean and out of the coverage. */
    NOT_APPLICABLE,
    /** Nobody said: left out of the mean and counted against the coverage. */
    NO_DATA
}

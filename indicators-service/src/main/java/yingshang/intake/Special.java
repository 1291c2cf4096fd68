package yingshang.intake;

/** What is said in place of a number; the four never stand for one another (methodology section 1). */
public enum Special {
    /** The thing measured does not exist in practice: the worst case, scores 0. */
    NO_PRACTICE,
    /** The metric does not concern this region: leaves the mean. */
    NOT_APPLICABLE,
    /** Nobody knows: leaves the mean and lowers coverage. */
    NO_DATA
}

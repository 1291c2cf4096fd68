package yingshang.scoring.method;

/** Why a node has its score, or has none. */
public enum State {
    /** Has a score. */
    SCORED,
    /** A leaf that scores 0 because the practice does not exist. */
    NO_PRACTICE,
    /** Neither the node nor anything below it applies. */
    NOT_APPLICABLE,
    /** Applies, and nothing below it is known. */
    NO_DATA,
    /** Something is known, but less than the threshold asks for: no score, no rank. */
    BELOW_COVERAGE
}

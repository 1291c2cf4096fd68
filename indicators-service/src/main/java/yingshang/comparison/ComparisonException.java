package yingshang.comparison;

/** What this room refuses. */
public class ComparisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The catalogue has no region of this code. */
        UNKNOWN_REGION,
        /** The framework in force has no node or scenario of this code. */
        UNKNOWN_NODE,
        /** Nothing was scored for this period, in the whole catalogue or in the region asked for. */
        PERIOD_WITHOUT_SCORES
    }

    private final Reason reason;
    private final String subject;

    ComparisonException(Reason reason, String subject) {
        super(reason + ": " + subject);
        this.reason = reason;
        this.subject = subject;
    }

    Reason reason() {
        return reason;
    }

    String subject() {
        return subject;
    }
}

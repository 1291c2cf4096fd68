package yingshang.reduction;

/** What this room refuses. */
public class ReductionException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** No target has this identifier. */
        UNKNOWN_TARGET,
        /** The catalogue has no region of this code. */
        UNKNOWN_REGION,
        /** The framework in force has no scenario of this code. */
        UNKNOWN_SCENARIO,
        /** No service item is in this list and category. */
        NO_SERVICE_ITEMS
    }

    private final Reason reason;
    private final String subject;

    ReductionException(Reason reason, String subject) {
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

package yingshang.followup;

/** A rule of follow-up was broken. */
public class FollowUpException extends RuntimeException {

    private final Reason reason;

    FollowUpException(Reason reason, String about) {
        super(about);
        this.reason = reason;
    }

    /** Which rule. */
    public enum Reason {
        /** The job is running just now; the message is its name. */
        RUNNING
    }

    public Reason reason() {
        return reason;
    }
}

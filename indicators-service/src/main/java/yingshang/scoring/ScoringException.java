package yingshang.scoring;

/** What this room refuses. */
public class ScoringException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no score of this name. */
        UNKNOWN_SCORE,
        /** No run of scoring has this number. */
        UNKNOWN_SCORE_RUN
    }

    private final Reason reason;
    private final String subject;

    ScoringException(Reason reason, String subject) {
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

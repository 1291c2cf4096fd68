package yingshang.indicators;

/** indicators-service could not be used; the message is for the log, not for people. */
public class IndicatorsException extends RuntimeException {

    private final Reason reason;

    IndicatorsException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why it could not be used. */
    public enum Reason {
        /** No answer, or one that may be different a moment later. */
        UNAVAILABLE,
        /** It will never take what was sent as it was sent. */
        REJECTED
    }

    public Reason reason() {
        return reason;
    }
}

package yingshang.appeals;

/** A rule of appeals was broken. */
public class AppealException extends RuntimeException {

    private final Reason reason;

    AppealException(Reason reason, String about) {
        super(about);
        this.reason = reason;
    }

    /** Which rule. */
    public enum Reason {
        /** There is no such appeal for this caller; the message is its id. */
        NOT_FOUND,
        /** The step is not possible now; the message is the status. */
        WRONG_STATUS,
        /** Somebody took a step meanwhile; the message is the version now. */
        CHANGED,
        /** The caller does not work for this region; the message is its code. */
        OTHER_REGION,
        /** The message is a receipt in the future, or before this century. */
        RECEIVED_RANGE,
        /** Number and code do not belong together. */
        NO_MATCH,
        /** Too many wrong codes for the number; the message is for how many seconds it is closed. */
        TOO_MANY_GUESSES,
        /** Nobody confirms what they resolved themselves. */
        OWN_RESOLUTION,
        /** A resolution is disputed without saying why. */
        REMARK_MISSING,
        /** More time is given before the time is over, or not at all; the message is the deadline. */
        OVER,
        /** More time was given already. */
        DIFFICULT_ALREADY
    }

    public Reason reason() {
        return reason;
    }
}

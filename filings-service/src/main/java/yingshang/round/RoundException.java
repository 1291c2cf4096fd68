package yingshang.round;

/** A rule of rounds was broken. */
public class RoundException extends RuntimeException {

    private final Reason reason;

    RoundException(Reason reason, String about) {
        super(about);
        this.reason = reason;
    }

    /** Which rule. */
    public enum Reason {
        /** There is no such round; the message is its id. */
        NOT_FOUND,
        /** The message is not a period in SDMX form. */
        INVALID_PERIOD,
        /** The message is a due date far from the round's period. */
        INVALID_DUE,
        /** A round for this period is open already; the message is its id. */
        ALREADY_OPEN,
        /** The round is closed; the message is its id. */
        CLOSED
    }

    public Reason reason() {
        return reason;
    }
}

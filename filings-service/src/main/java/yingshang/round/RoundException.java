package yingshang.round;

/** A rule of rounds or of their extensions was broken. */
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
        /** The message is an opening more than a year away. */
        OPENS_RANGE,
        /** The message is a closing that has gone by, or is not within a year after the opening. */
        CLOSES_RANGE,
        /** Another round for this period is open to the same filings at the same time; the message is its id. */
        OVERLAP,
        /** The round is not open yet; the message is its id. */
        PLANNED,
        /** The round is closed; the message is its id. */
        CLOSED,
        /** The round is not for this indicator and region; the message is its id. */
        OUTSIDE,
        /** There is no such extension for this caller; the message is its id. */
        EXTENSION_NOT_FOUND,
        /** The department has asked for this place already; the message is the id of that request. */
        EXTENSION_OPEN,
        /** Somebody decided already; the message is the extension's id. */
        EXTENSION_DECIDED,
        /** Nobody decides what they asked for themselves. */
        OWN_EXTENSION,
        /** The caller does not file for this region; the message is its code. */
        OTHER_REGION,
        /** The message is an expiry that has gone by, or is more than a year away. */
        UNTIL_RANGE,
        /** An extension is refused without saying why. */
        REASON_MISSING
    }

    public Reason reason() {
        return reason;
    }
}

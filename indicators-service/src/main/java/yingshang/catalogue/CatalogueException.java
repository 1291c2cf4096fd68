package yingshang.catalogue;

/** What the catalogue cannot do, and why. */
public class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why the catalogue refuses. */
    public enum Reason {
        /** A reference file breaks its rules; the message lists every fault. */
        INVALID_FILE,
        UNKNOWN_INDICATOR,
        UNKNOWN_METRIC,
        UNKNOWN_TARGET,
        UNKNOWN_EDITION,
        /** A date is not in the published working-day calendar. */
        OUTSIDE_CALENDAR
    }

    /** A refusal; {@code message} names what was asked for. */
    public CatalogueException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why the catalogue refuses. */
    public Reason reason() {
        return reason;
    }
}

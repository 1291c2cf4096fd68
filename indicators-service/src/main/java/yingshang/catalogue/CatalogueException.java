package yingshang.catalogue;

import java.util.Collection;

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
        OUTSIDE_CALENDAR,
        /** A parameter holds none of the allowed values; the message lists them. */
        UNKNOWN_VALUE,
        /** Working days are counted up to a date or for a number of days: one of them, and not backwards. */
        UNCLEAR_COUNT,
        /** Periods of different lengths cannot stand in one series. */
        MIXED_FREQUENCIES,
        /** The first period of a range comes after the last. */
        PERIODS_REVERSED,
        /** An unused edition got another content while it was being used here. */
        EDITION_REPLACED
    }

    /** A refusal; {@code message} names what was asked for. */
    public CatalogueException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** The refusal of a parameter's value, naming what is allowed. */
    public static CatalogueException unknownValue(String parameter, String value, Collection<String> allowed) {
        return new CatalogueException(
                Reason.UNKNOWN_VALUE, parameter + "=" + value + " (" + String.join(" | ", allowed) + ")");
    }

    /** Why the catalogue refuses. */
    public Reason reason() {
        return reason;
    }
}

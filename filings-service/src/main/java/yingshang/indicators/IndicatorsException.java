package yingshang.indicators;

import java.util.List;

/** What was asked of indicators-service could not be had; the message is for the log, not for people. */
public class IndicatorsException extends RuntimeException {

    private final Reason reason;
    private final transient List<Reference> unknown;

    IndicatorsException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.unknown = List.of();
    }

    /** UNKNOWN: it knows none of these. */
    IndicatorsException(List<Reference> unknown) {
        super("unknown: " + unknown);
        this.reason = Reason.UNKNOWN;
        this.unknown = List.copyOf(unknown);
    }

    /** Why it could not be had. */
    public enum Reason {
        /** No answer, or one that may be different a moment later. */
        UNAVAILABLE,
        /** It will never take what was sent as it was sent. */
        REJECTED,
        /** It does not know a department, indicator or region; see {@link #unknown()}. */
        UNKNOWN
    }

    public Reason reason() {
        return reason;
    }

    /** The codes that it does not know. */
    List<Reference> unknown() {
        return unknown;
    }
}

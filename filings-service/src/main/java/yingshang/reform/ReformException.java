package yingshang.reform;

/** A rule of the ledger was broken. */
public class ReformException extends RuntimeException {

    private final Reason reason;
    private final String[] about;

    ReformException(Reason reason, String... about) {
        super(reason + " " + String.join(" ", about));
        this.reason = reason;
        this.about = about;
    }

    /** Which rule; in brackets what {@link #about()} holds. */
    public enum Reason {
        /** There is no such measure for this caller [id]. */
        NOT_FOUND,
        /** The ledger holds this clause of this document already [id of that measure]. */
        EXISTS,
        /** The step is not possible from here [id, status]. */
        WRONG_STATUS,
        /** Somebody changed it since it was read [current version]. */
        CHANGED,
        /** The caller did not say which version they saw. */
        VERSION_MISSING,
        /** The caller's department shares in the measure, but does not lead it. */
        NOT_LEAD,
        /** Who worked on a measure does not verify it. */
        OWN_WORK,
        /** The day is none of the due dates that are open [day]. */
        NO_SUCH_MILESTONE,
        /** The attachment does not stand in this measure [id]. */
        NO_SUCH_EVIDENCE,
        /** A due date is set that has passed [day]. */
        DUE_IN_THE_PAST,
        /** A date lies before 1949 or after 2199 [day]. */
        DATE_OUT_OF_RANGE,
        /** No framework knows this scenario [code]. */
        UNKNOWN_SCENARIO,
        /** There is no such bulletin [id]. */
        NO_SUCH_BULLETIN,
        /** The reference file is faulty [faults]. */
        INVALID_FILE
    }

    public Reason reason() {
        return reason;
    }

    /** What the rule is about, in the order named at the reason. */
    public Object[] about() {
        return about.clone();
    }
}

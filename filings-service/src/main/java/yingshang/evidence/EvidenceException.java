package yingshang.evidence;

/** A rule of evidence was broken. */
public class EvidenceException extends RuntimeException {

    private final Reason reason;
    private final transient Object[] about;

    EvidenceException(Reason reason, Object... about) {
        super(reason + " " + java.util.Arrays.toString(about));
        this.reason = reason;
        this.about = about;
    }

    /** Which rule; in brackets what {@link #about()} holds. */
    public enum Reason {
        /** There is no such attachment in the filing [id]. */
        NOT_FOUND,
        /** Its content is of none of the kinds that are taken. */
        TYPE,
        /** The filing has as many attachments as it may, or as many bytes [files, megabytes]. */
        FULL,
        /** The scenario is none of the filing's indicator [scenario]. */
        UNKNOWN_SCENARIO,
        /** The attachment was removed from the filing already [id]. */
        REMOVED,
        /** What is stored is not what was taken [id]. */
        DAMAGED
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, in the order named there. */
    public Object[] about() {
        return about.clone();
    }
}

package yingshang.inspections;

/** A rule of inspections was broken. */
public class InspectionException extends RuntimeException {

    private final Reason reason;

    InspectionException(Reason reason, String about) {
        super(about);
        this.reason = reason;
    }

    /** Which rule. */
    public enum Reason {
        /** The files of forms are faulty; the message lists every fault. */
        INVALID_FILE,
        /** The message is a code of no form. */
        UNKNOWN_FORM,
        /** There is no such site for this caller; the message is its id. */
        SITE_NOT_FOUND,
        /** There is a site of this name in the region; the message is its id. */
        SITE_EXISTS,
        /** There is no such inspection for this caller; the message is its id. */
        NOT_FOUND,
        /** The site has an inspection for this period; the message is its id. */
        EXISTS,
        /** The inspection is concluded; the message is its id. */
        CONCLUDED,
        /** Somebody took a step meanwhile; the message is the version now. */
        CHANGED,
        /** An item of the form is missing, named twice, not there, or has more points than it can have. */
        SCORES,
        /** An item without all its points has no finding, or no time to rectify it; the message is its number. */
        FINDING_MISSING,
        /** Who assessed the site for itself does not inspect it. */
        OWN_ASSESSMENT,
        /** There is no such finding for this caller; the message is its id. */
        FINDING_NOT_FOUND,
        /** The step is not possible now; the message is the status of the finding. */
        FINDING_STATUS,
        /** Nobody verifies what they reported themselves. */
        OWN_RECTIFICATION,
        /** A rectification is given back without saying why. */
        REASON_MISSING
    }

    public Reason reason() {
        return reason;
    }
}

package yingshang.filing;

import java.util.List;
import yingshang.validation.Finding;

/** A rule of filings was broken. */
public class FilingException extends RuntimeException {

    private final Reason reason;
    private final transient List<Finding> findings;
    private final String[] about;

    FilingException(Reason reason, String... about) {
        this(reason, List.of(), about);
    }

    FilingException(Reason reason, List<Finding> findings, String... about) {
        super(reason + " " + String.join(" ", about));
        this.reason = reason;
        this.findings = findings;
        this.about = about;
    }

    /** Which rule; in brackets what {@link #about()} holds. */
    public enum Reason {
        /** There is no such filing for this caller [id]. */
        NOT_FOUND,
        /** The department has filed this already [id of that filing]. */
        EXISTS,
        /** The step is not possible from here [id, status]. */
        WRONG_STATUS,
        /** Somebody changed it since it was read [current version]. */
        CHANGED,
        /** The caller did not say which version they saw. */
        VERSION_MISSING,
        /** The caller does not file for this region [region]. */
        OTHER_REGION,
        /** What is filed cannot be understood; see {@link #findings()}. */
        INVALID,
        /** What is filed cannot be submitted as it stands; see {@link #findings()}. */
        IMPLAUSIBLE
    }

    public Reason reason() {
        return reason;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** What the rule is about, in the order named at the reason. */
    public Object[] about() {
        return about.clone();
    }
}

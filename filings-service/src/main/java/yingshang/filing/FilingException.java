package yingshang.filing;

import java.util.List;
import yingshang.validation.Finding;

/** A rule of filings was broken. */
public class FilingException extends RuntimeException {

    private final Reason reason;
    private final transient List<Finding> findings;
    private final transient List<Fault> faults;
    private final transient FilingChanges changes;
    private final String[] about;

    FilingException(Reason reason, String... about) {
        this(reason, List.of(), List.of(), null, about);
    }

    FilingException(Reason reason, List<Finding> findings) {
        this(reason, findings, List.of(), null);
    }

    private FilingException(
            Reason reason, List<Finding> findings, List<Fault> faults, FilingChanges changes, String... about) {
        super(reason + " " + String.join(" ", about));
        this.reason = reason;
        this.findings = findings;
        this.faults = faults;
        this.changes = changes;
        this.about = about;
    }

    static FilingException faulty(Reason reason, List<Fault> faults) {
        return new FilingException(reason, List.of(), faults, null);
    }

    static FilingException changed(int version, FilingChanges changes) {
        return new FilingException(Reason.CHANGED, List.of(), List.of(), changes, Integer.toString(version));
    }

    /** Which rule; in brackets what {@link #about()} holds. */
    public enum Reason {
        /** There is no such filing for this caller [id]. */
        NOT_FOUND,
        /** The department has filed this already [id of that filing]. */
        EXISTS,
        /** The step is not possible from here [id, status]. */
        WRONG_STATUS,
        /** Somebody changed it since it was read [current version]; see {@link #changes()}. */
        CHANGED,
        /** The caller did not say which version they saw. */
        VERSION_MISSING,
        /** The cases of an upload are of another round, region, department or indicator [id of the upload]. */
        OTHER_CASES,
        /** The caller does not file for this region [region]. */
        OTHER_REGION,
        /** What is filed cannot be understood; see {@link #findings()}. */
        INVALID,
        /** What is filed cannot be submitted as it stands; see {@link #findings()}. */
        IMPLAUSIBLE,
        /** Entries are changed that the reviewer did not give back; see {@link #faults()}. */
        NOT_REOPENED,
        /** A return names what cannot be filed here; see {@link #faults()}. */
        UNKNOWN_ENTRY,
        /** What is returned could not be mended any more, as the round is closed [round]. */
        DEADLINE_MISSING
    }

    /**
     * One fault in a list of entries.
     *
     * @param field path of what is at fault
     * @param row position from 1; null when what is at fault is missing from the list
     * @param rule code of the rule, which has a text of its own
     */
    public record Fault(String field, Integer row, String rule, String scenario) {}

    public Reason reason() {
        return reason;
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** What changed since the caller read the filing; null when that is not known. */
    public FilingChanges changes() {
        return changes;
    }

    /** What the rule is about, in the order named at the reason. */
    public Object[] about() {
        return about.clone();
    }
}

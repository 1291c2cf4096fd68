package yingshang.cases;

import java.util.List;

/** A rule of case uploads was broken. */
public class CaseException extends RuntimeException {

    private final Reason reason;
    private final transient List<Object> about;

    CaseException(Reason reason, Object... about) {
        super(reason + " " + List.of(about));
        this.reason = reason;
        this.about = List.of(about);
    }

    /** Which rule. */
    public enum Reason {
        /** There is no upload [id] that the caller may see. */
        NOT_FOUND,
        /** The caller does not file for region [code]. */
        OTHER_REGION,
        /** There is no scenario [code]. */
        UNKNOWN_SCENARIO,
        /** What scenario [code] counts, in [unit], does not follow from cases. */
        NOT_FROM_CASES,
        /** Upload [id] was replaced by [another id]. */
        REPLACED,
        /** Statistic [name] says nothing about scenario [code]. */
        WRONG_STATISTIC,
        /** Not one case of upload [id] could be measured. */
        NO_FIGURE
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, in the order named there. */
    Object[] about() {
        return about.toArray();
    }
}

package yingshang.ratings;

import java.util.List;

/** A rule of ratings was broken. */
public class RatingException extends RuntimeException {

    private final Reason reason;
    private final transient List<Object> about;
    private final transient List<Fault> faults;

    RatingException(Reason reason, Object... about) {
        this(reason, List.of(about), List.of());
    }

    private RatingException(Reason reason, List<Object> about, List<Fault> faults) {
        super(reason + " " + about + faults);
        this.reason = reason;
        this.about = about;
        this.faults = faults;
    }

    /** A rating that says what it cannot. */
    static RatingException invalid(List<Fault> faults) {
        return new RatingException(Reason.INVALID, List.of(), faults);
    }

    /** Which rule. */
    public enum Reason {
        /** There is no rating [id] that the caller may see. */
        NOT_FOUND,
        /** There is no upload of ratings [id] that the caller may see. */
        UPLOAD_NOT_FOUND,
        /** The caller does not file for region [code]. */
        OTHER_REGION,
        /** The rating says what it cannot; see the faults. */
        INVALID,
        /** A rating of number [number] is held already. */
        NUMBER_TAKEN,
        /** Rating [id] is not a bad one. */
        NOT_BAD,
        /** Who rated, in [id], gave no name. */
        NOT_REAL_NAME,
        /** This is not possible while the rectification is [status]. */
        WRONG_STATUS,
        /** Only before [instant], when the term ended. */
        TERM_OVER,
        /** The caller had a hand in the rectification. */
        OWN_WORK,
        /** Rating [id] is excluded already. */
        EXCLUDED,
        /** Rating [id] is not excluded. */
        NOT_EXCLUDED,
        /** The rating has taken [number] steps by now, and the caller saw another version. */
        CHANGED,
        /** There is no scenario [code] of the indicator to which ratings say something, [code]. */
        OTHER_SCENARIO,
        /** Scenario [code] is in [unit], the figure [name] in [unit]. */
        OTHER_UNIT,
        /** Filing [id] is about another indicator than that to which ratings say something, [code]. */
        OTHER_FILING,
        /** No rating of [region] in [period] says anything about figure [name]. */
        NO_FIGURE
    }

    /**
     * One fault of a rating.
     *
     * @param field of the request
     * @param rule its code
     */
    record Fault(String field, String rule) {}

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, in the order named there. */
    Object[] about() {
        return about.toArray();
    }

    List<Fault> faults() {
        return faults;
    }
}

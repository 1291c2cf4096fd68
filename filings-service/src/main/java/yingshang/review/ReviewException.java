package yingshang.review;

import java.util.List;

/** A rule of reviews was broken. */
public class ReviewException extends RuntimeException {

    private final Reason reason;
    private final transient List<ReviewRules.Fault> faults;

    ReviewException(Reason reason) {
        this(reason, List.of());
    }

    ReviewException(Reason reason, List<ReviewRules.Fault> faults) {
        super(reason + " " + faults);
        this.reason = reason;
        this.faults = faults;
    }

    /** Which rule. */
    public enum Reason {
        /** The reviewer had a hand in what was filed. */
        OWN_FILING,
        /** The decision does not say what it must, or says what it cannot; see the faults. */
        INVALID,
        /** Somebody must read what the rules say about the filing before it is accepted. */
        HAS_FINDINGS
    }

    public Reason reason() {
        return reason;
    }

    List<ReviewRules.Fault> faults() {
        return faults;
    }
}

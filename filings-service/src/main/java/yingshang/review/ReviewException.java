package yingshang.review;

/** A rule of reviews was broken. */
public class ReviewException extends RuntimeException {

    private final Reason reason;

    ReviewException(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** Which rule. */
    public enum Reason {
        /** The reviewer had a hand in what was filed. */
        OWN_FILING,
        /** A filing is not returned without saying why. */
        REASON_MISSING
    }

    public Reason reason() {
        return reason;
    }
}

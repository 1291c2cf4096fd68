package yingshang.reduction.method;

/** What the law allows for a service item, and what is committed. */
public record LimitPair(Limit statutory, Limit committed) {

    /** Why an item does not count; the statutory limit is looked at first. */
    public enum Exclusion {
        FREE_TEXT,
        MISSING,
        ZERO_STATUTORY
    }

    /** Why this item does not count; null when it does. */
    public Exclusion exclusion() {
        for (Limit limit : new Limit[] {statutory, committed}) {
            if (limit.form() == Limit.Form.NONE) {
                return Exclusion.MISSING;
            }
            if (limit.form() == Limit.Form.FREE_TEXT) {
                return Exclusion.FREE_TEXT;
            }
        }
        return statutory.days().signum() == 0 ? Exclusion.ZERO_STATUTORY : null;
    }
}

package yingshang.validation;

import java.util.Locale;

/** The rules, each with what breaking it asks for. */
public enum Rule {
    UNKNOWN_REGION(Severity.BLOCKS, true),
    UNKNOWN_INDICATOR(Severity.BLOCKS, true),
    UNKNOWN_SCENARIO(Severity.BLOCKS, true),
    /** The scenario belongs to another indicator than the filing's. */
    OTHER_INDICATOR(Severity.BLOCKS, true),
    /** Two entries for one scenario. */
    DUPLICATE_SCENARIO(Severity.BLOCKS, true),
    /** Neither a value nor a special, or both. */
    VALUE_OR_SPECIAL(Severity.BLOCKS, true),
    UNIT_MISMATCH(Severity.BLOCKS, true),
    /** Nothing is filed at all. */
    NO_ENTRIES(Severity.BLOCKS, false),
    BELOW_MINIMUM(Severity.BLOCKS, false),
    ABOVE_MAXIMUM(Severity.BLOCKS, false),
    /** More decimal places than the scenario takes. */
    TOO_PRECISE(Severity.BLOCKS, false),
    /** More than half better than the last accepted value. */
    LARGE_IMPROVEMENT(Severity.NEEDS_JUSTIFICATION, false),
    /** More than half worse than the last accepted value. */
    LARGE_WORSENING(Severity.NEEDS_JUSTIFICATION, false),
    /** There was an accepted value, and now there is none. */
    VALUE_LOST(Severity.NEEDS_JUSTIFICATION, false),
    /** A scenario of the indicator is not filed. */
    MISSING_SCENARIO(Severity.INFORMS, false);

    private final Severity severity;
    private final boolean refusedAtOnce;

    Rule(Severity severity, boolean refusedAtOnce) {
        this.severity = severity;
        this.refusedAtOnce = refusedAtOnce;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether not even a draft can be kept that breaks this rule: what it says could not be understood later. */
    public boolean refusedAtOnce() {
        return refusedAtOnce;
    }

    /** The word used on the wire and in the text bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

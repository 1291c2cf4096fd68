package yingshang.validation;

import static yingshang.validation.Argument.INDICATOR;
import static yingshang.validation.Argument.NUMBER;
import static yingshang.validation.Argument.SCENARIO;
import static yingshang.validation.Argument.SPECIAL;
import static yingshang.validation.Argument.TEXT;
import static yingshang.validation.Argument.UNIT;

import java.util.List;
import java.util.Locale;

/** The rules, each with what breaking it asks for and what its text names. docs/filing.md has the formulas. */
public enum Rule {
    UNKNOWN_REGION(Severity.BLOCKS, true, TEXT),
    UNKNOWN_INDICATOR(Severity.BLOCKS, true, TEXT),
    UNKNOWN_SCENARIO(Severity.BLOCKS, true, TEXT),
    /** The scenario belongs to another indicator than the filing's. */
    OTHER_INDICATOR(Severity.BLOCKS, true, SCENARIO, INDICATOR),
    /** Two entries for one scenario. */
    DUPLICATE_SCENARIO(Severity.BLOCKS, true, SCENARIO),
    /** Neither a value nor a special, or both. */
    VALUE_OR_SPECIAL(Severity.BLOCKS, true),
    UNIT_MISMATCH(Severity.BLOCKS, true, TEXT, UNIT, TEXT),
    /** Nothing is filed at all. */
    NO_ENTRIES(Severity.BLOCKS, false),
    BELOW_MINIMUM(Severity.BLOCKS, false, NUMBER, UNIT),
    ABOVE_MAXIMUM(Severity.BLOCKS, false, NUMBER, UNIT),
    /** More decimal places than the scenario takes. */
    TOO_PRECISE(Severity.BLOCKS, false, NUMBER),
    /** So much better than the last accepted value that it has to be shown. */
    EVIDENCE_REQUIRED(Severity.BLOCKS, false, NUMBER, NUMBER, UNIT, NUMBER),
    LARGE_IMPROVEMENT(Severity.NEEDS_JUSTIFICATION, false, NUMBER, NUMBER, UNIT, NUMBER),
    LARGE_WORSENING(Severity.NEEDS_JUSTIFICATION, false, NUMBER, NUMBER, UNIT, NUMBER),
    /** Far from all that the region had accepted before. */
    OUTLIER(Severity.NEEDS_JUSTIFICATION, false, NUMBER, UNIT, NUMBER, NUMBER, NUMBER, NUMBER),
    /** There was an accepted value, and now there is none. */
    VALUE_LOST(Severity.NEEDS_JUSTIFICATION, false, NUMBER, UNIT),
    /** Another special than was accepted last: scores treat them differently. */
    SPECIAL_CHANGED(Severity.NEEDS_JUSTIFICATION, false, SPECIAL, SPECIAL),
    /** No document, and yet there are procedures: something is handed in at almost every one. */
    PROCEDURES_WITHOUT_DOCUMENTS(Severity.NEEDS_JUSTIFICATION, false, SCENARIO, NUMBER, UNIT),
    /** No procedure, and yet documents: they are handed in somewhere. */
    DOCUMENTS_WITHOUT_PROCEDURES(Severity.NEEDS_JUSTIFICATION, false, SCENARIO, NUMBER, UNIT),
    /** No time, and yet several procedures: one may be done on the spot, not several. */
    PROCEDURES_WITHOUT_TIME(Severity.NEEDS_JUSTIFICATION, false, SCENARIO, NUMBER, UNIT),
    /** No procedure, and yet time: it passes between procedures. */
    TIME_WITHOUT_PROCEDURES(Severity.NEEDS_JUSTIFICATION, false, SCENARIO, NUMBER, UNIT),
    /** No procedure, and yet a cost: it is paid somewhere. */
    COST_WITHOUT_PROCEDURES(Severity.NEEDS_JUSTIFICATION, false, SCENARIO, NUMBER, UNIT),
    /** The case does not exist or apply here, and yet something of it has a value. */
    APPLIES_IN_PART(Severity.NEEDS_JUSTIFICATION, false, SPECIAL, SCENARIO, NUMBER, UNIT),
    /** Worse than the last accepted value, though not by much. */
    WORSENED(Severity.INFORMS, false, NUMBER, NUMBER, UNIT),
    /** A special was accepted last, and now there is a value. */
    VALUE_GAINED(Severity.INFORMS, false, SPECIAL),
    /** A scenario of the indicator is not filed. */
    MISSING_SCENARIO(Severity.INFORMS, false, SCENARIO);

    private final Severity severity;
    private final boolean refusedAtOnce;
    private final List<Argument> arguments;

    Rule(Severity severity, boolean refusedAtOnce, Argument... arguments) {
        this.severity = severity;
        this.refusedAtOnce = refusedAtOnce;
        this.arguments = List.of(arguments);
    }

    public Severity severity() {
        return severity;
    }

    /** Whether not even a draft can be kept that breaks this rule: what it says could not be understood later. */
    public boolean refusedAtOnce() {
        return refusedAtOnce;
    }

    /** What its text names, in its order. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** The word used on the wire and in the text bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

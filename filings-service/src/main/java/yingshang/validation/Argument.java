package yingshang.validation;

/** What a word in a finding is, so that a reader can be shown its name in their language. */
public enum Argument {
    TEXT,
    /** A plain decimal. */
    NUMBER,
    /** Code of a unit. */
    UNIT,
    /** Code of a scenario. */
    SCENARIO,
    /** Code of an indicator. */
    INDICATOR,
    /** A special, as the claim writes it. */
    SPECIAL
}

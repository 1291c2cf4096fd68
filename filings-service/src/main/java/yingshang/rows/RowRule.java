package yingshang.rows;

import java.util.Locale;

/** What rows of any kind are refused for. */
public enum RowRule implements Rule {
    /** Another number of fields than the header. */
    WRONG_COLUMNS,
    /** The line is not one JSON object. */
    UNREADABLE_JSON,
    /** A list or an object stands where a text or number belongs. */
    NESTED_VALUE,
    /** No value where there must be one. */
    MISSING,
    /** Bytes that are no text in the file's encoding. */
    BROKEN_ENCODING,
    /** A sign that no text has, such as NUL. */
    CONTROL_CHARACTER,
    /** Longer than the column takes. */
    TOO_LONG,
    /** Neither a date nor a date with a time. */
    UNREADABLE_DATE,
    /** Before anything that could be of interest: a slip of the pen. */
    TOO_EARLY,
    /** Later than now. */
    IN_THE_FUTURE,
    NOT_A_NUMBER,
    NEGATIVE,
    /** A fraction where things are counted. */
    NOT_WHOLE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

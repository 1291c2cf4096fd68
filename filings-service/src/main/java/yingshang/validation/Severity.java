package yingshang.validation;

import java.util.Locale;

/** What a finding asks for. */
public enum Severity {
    /** The filing cannot be submitted. */
    BLOCKS,
    /** The filing can be submitted when the entry says why. */
    NEEDS_JUSTIFICATION,
    /** Good to know for filer and reviewer. */
    INFORMS;

    /** The word used on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

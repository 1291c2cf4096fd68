package yingshang.validation;

import java.util.List;

/**
 * One rule that what was filed breaks.
 *
 * @param rule which rule
 * @param entry position of the entry from 0; null when the finding is about the filing as a whole
 * @param field the field to look at, such as {@code value}
 * @param justified whether the entry says why; always true when the rule asks for no justification
 * @param arguments what the text of the rule names, in its order
 */
public record Finding(Rule rule, Integer entry, String field, boolean justified, List<String> arguments) {

    /** A finding about the filing as a whole. */
    public static Finding ofFiling(Rule rule, String field, String... arguments) {
        return new Finding(rule, null, field, true, List.of(arguments));
    }

    /** Whether the filing cannot be submitted as it stands. */
    public boolean stops() {
        return rule.severity() == Severity.BLOCKS || !justified;
    }

    /** The field seen from the filing, such as {@code entries[2].value}. */
    public String path() {
        return entry == null ? field : "entries[" + entry + "]." + field;
    }

    /** Position of the entry from 1; null when the finding is about the filing as a whole. */
    public Integer row() {
        return entry == null ? null : entry + 1;
    }
}

package yingshang.imports;

import java.util.List;

/**
 * Something to say about a cell, under the text {@code row.<rule>}.
 *
 * @param rule code of the rule
 * @param arguments what the text names, in its order
 */
record Remark(Field field, String rule, List<Object> arguments) {

    /** Characters of what was typed that a message repeats. */
    private static final int QUOTED = 40;

    private static final int LONGEST_CODE = 200;

    static Remark of(Field field, String rule, Object... arguments) {
        return new Remark(field, rule, List.of(arguments));
    }

    /** What was typed, shortened for a message. */
    static String quoted(String typed) {
        return shortened(typed, QUOTED);
    }

    /** A code as it was typed; whole, if it could be one. */
    static String code(String typed) {
        return shortened(typed, LONGEST_CODE);
    }

    private static String shortened(String typed, int most) {
        return typed.codePointCount(0, typed.length()) <= most
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, most)) + "…";
    }
}

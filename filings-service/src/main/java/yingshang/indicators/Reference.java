package yingshang.indicators;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A code somebody wrote, and what it is meant to be the code of.
 *
 * @param field where it was written
 */
public record Reference(String field, Kind kind, String code) {

    /** How codes of departments, indicators and regions are written. */
    public static final String CODE = "[a-z0-9-]{1,100}";

    /** What there are codes of. */
    public enum Kind {
        DEPARTMENT("unknown-department"),
        INDICATOR("unknown-indicator"),
        REGION("unknown-region");

        private final String unknown;

        Kind(String unknown) {
            this.unknown = unknown;
        }

        /** Code of the rule that such a code must be known. */
        String unknown() {
            return unknown;
        }
    }

    /** The codes of a list, each with its place in the list. */
    public static List<Reference> all(String list, Kind kind, List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Reference(list + "[" + i + "]", kind, codes.get(i)))
                .toList();
    }

    boolean isIn(Framework framework) {
        return switch (kind) {
            case DEPARTMENT -> framework.departments().containsKey(code);
            case INDICATOR -> framework.indicators().containsKey(code);
            case REGION -> framework.regions().containsKey(code);
        };
    }
}

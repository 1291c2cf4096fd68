package yingshang.catalogue;

import java.math.BigDecimal;

/** How a value is held against a target, as the document words it (不超过、不少于、超过). */
public enum Comparison {
    AT_MOST("<="),
    AT_LEAST(">="),
    MORE_THAN(">"),
    LESS_THAN("<");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** The sign as files and the API write it. */
    public String symbol() {
        return symbol;
    }

    /** Whether {@code value} attains {@code target}; compares unrounded values. */
    public boolean attained(BigDecimal value, BigDecimal target) {
        int order = value.compareTo(target);
        return switch (this) {
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case LESS_THAN -> order < 0;
        };
    }

    /** The comparison written {@code symbol}; {@link IllegalArgumentException} when there is none. */
    public static Comparison of(String symbol) {
        for (Comparison comparison : values()) {
            if (comparison.symbol.equals(symbol)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException("not a comparison: " + symbol);
    }
}

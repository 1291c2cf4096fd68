package yingshang.catalogue;

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

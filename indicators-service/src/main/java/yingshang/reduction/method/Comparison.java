package yingshang.reduction.method;

import java.math.BigDecimal;

/** How a value is held against a target; the names are those of the catalogue. */
public enum Comparison {
    AT_MOST,
    AT_LEAST,
    MORE_THAN,
    LESS_THAN;

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

    /** Whether lower values are the better ones. */
    public boolean lowerIsBetter() {
        return this == AT_MOST || this == LESS_THAN;
    }
}

package yingshang.reduction.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a target promises.
 *
 * @param due last day to keep it; null when none is named
 */
public record Promise(Comparison comparison, BigDecimal target, LocalDate due) {

    /** Refuses a promise without comparison or target. */
    public Promise {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(target, "target");
    }

    boolean kept(BigDecimal value) {
        return comparison.attained(value, target);
    }
}

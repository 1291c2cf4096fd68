package yingshang.scoring.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** A node that is scored from its children; one child at least. */
public record Branch(String code, BigDecimal weight, Averaging averaging, List<Item> children) implements Item {

    /** A branch with the arithmetic mean. */
    public Branch(String code, BigDecimal weight, List<Item> children) {
        this(code, weight, Averaging.ARITHMETIC, children);
    }

    /** Refuses a weight that is not above 0 and a branch without children. */
    public Branch {
        Objects.requireNonNull(averaging, "averaging");
        children = List.copyOf(children);
        if (weight.signum() <= 0 || children.isEmpty()) {
            throw new IllegalArgumentException("no weight or no children: " + code);
        }
    }
}

package yingshang.scoring.method;

import java.math.BigDecimal;
import java.util.List;

/** A node that is scored from its children; one child at least. */
public record Branch(String code, BigDecimal weight, List<Item> children) implements Item {

    /** Refuses a weight that is not above 0 and a branch without children. */
    public Branch {
        children = List.copyOf(children);
        if (weight.signum() <= 0 || children.isEmpty()) {
            throw new IllegalArgumentException("no weight or no children: " + code);
        }
    }
}

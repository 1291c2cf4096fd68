package yingshang.scoring.method;

import java.math.BigDecimal;
import java.util.Objects;

/** A node that is scored from what was observed. */
public record Leaf(String code, BigDecimal weight, Goalpost goalpost) implements Item {

    /** Refuses a weight that is not above 0 and a leaf without a goalpost: that one is tracked, not scored. */
    public Leaf {
        Objects.requireNonNull(goalpost, "goalpost");
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("weight is not above 0: " + code);
        }
    }
}

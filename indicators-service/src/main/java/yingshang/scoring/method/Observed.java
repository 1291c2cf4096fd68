package yingshang.scoring.method;

import java.math.BigDecimal;
import java.util.Objects;

/** A value, in the leaf's unit; zero is a value. */
public record Observed(BigDecimal value) implements Observation {

    /** Refuses a missing value: that is {@link Special#NO_DATA}. */
    public Observed {
        Objects.requireNonNull(value, "value");
    }
}

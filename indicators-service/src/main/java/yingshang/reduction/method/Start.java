package yingshang.reduction.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** A baseline (基期值) and the day from which progress is counted. */
public record Start(BigDecimal value, LocalDate asOf) {

    /** Refuses a start without value or day. */
    public Start {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(asOf, "asOf");
    }
}

package yingshang.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A row of completeness as the database counts it. */
record Counts(String code, String period, Long expected, Long filed, Long onTime, Long returned, Long accepted) {

    private static final int DECIMALS = 5;

    CompletenessView view(CompletenessBy by) {
        return new CompletenessView(
                by,
                code,
                period,
                expected,
                filed,
                onTime,
                filed - onTime,
                returned,
                accepted,
                expected - filed,
                share(filed),
                share(onTime),
                share(accepted));
    }

    /** Null, not zero, when nothing is expected. */
    private BigDecimal share(long part) {
        return expected == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(expected), DECIMALS, RoundingMode.HALF_UP);
    }
}

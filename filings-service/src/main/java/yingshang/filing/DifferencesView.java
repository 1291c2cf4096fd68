package yingshang.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Special;

/**
 * What is filed, against what was submitted before and what was accepted last.
 *
 * @param version number of steps the filing has taken
 * @param comparedStep the step of the submission before; null when there was none
 */
@Schema(name = "DifferencesView")
record DifferencesView(
        UUID filing, int version, @Schema(nullable = true) Integer comparedStep, List<Difference> items) {

    /**
     * One scenario.
     *
     * @param now what is filed; null when nothing is any more
     * @param before what was submitted before; null when nothing was
     * @param accepted what was accepted last, of this filing if it was, else of the region's latest earlier period;
     *     null when nothing was
     * @param changedBy account that changed the entry last
     */
    @Schema(name = "Difference")
    record Difference(
            String scenario,
            String unit,
            @Schema(nullable = true) FilingChanges.Filed now,
            @Schema(nullable = true) Compared before,
            @Schema(nullable = true) Compared accepted,
            String changedBy,
            Instant changedAt) {}

    /**
     * A value to compare with.
     *
     * @param at when it was submitted or accepted
     * @param change value of now less this one; null when one of them is not known
     * @param relativeChange the change as a share of this value, to six decimals; null also when this value is zero
     */
    @Schema(name = "ComparedValue")
    record Compared(
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) Special special,
            String period,
            Instant at,
            @Schema(nullable = true) BigDecimal change,
            @Schema(nullable = true) BigDecimal relativeChange) {

        private static final int DECIMALS = 6;

        static Compared of(FilingChanges.Filed now, BigDecimal value, Special special, String period, Instant at) {
            boolean known = now != null && now.value() != null && value != null;
            BigDecimal change = known ? now.value().subtract(value) : null;
            BigDecimal share =
                    known && value.signum() != 0 ? change.divide(value.abs(), DECIMALS, RoundingMode.HALF_EVEN) : null;
            return new Compared(value, special, period, at, change, share);
        }
    }
}

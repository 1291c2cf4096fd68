package yingshang.reform;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that a measure is meant to move, and whether it did.
 *
 * @param measure identifier of the measure
 * @param clause of the measure in its plan
 * @param title of the measure
 * @param status of the measure
 * @param scenario code of the scenario whose value it is
 * @param target identifier of the target; {@code /targets/{id}} says whether it is reached. Null when none is set
 * @param unit of the values; null when the framework has dropped the scenario
 * @param lowerIsBetter null when the framework has dropped the scenario
 * @param before what stood accepted for the last period that had ended when the plan was issued; null when nothing did
 * @param latest what stands accepted for the latest period that ended since; null when nothing does
 * @param change latest less before; null when one is missing
 */
@Schema(name = "ReformEffectView")
record EffectView(
        UUID measure,
        String clause,
        Wording title,
        String region,
        String indicator,
        ReformStatus status,
        String scenario,
        @Schema(nullable = true) String target,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) Boolean lowerIsBetter,
        @Schema(nullable = true) Standing before,
        @Schema(nullable = true) Standing latest,
        @Schema(nullable = true) BigDecimal change,
        Movement movement) {

    /** An accepted value, and the period it is of. */
    @Schema(name = "ReformEffectValue")
    record Standing(String period, BigDecimal value) {

        static Standing of(String period, BigDecimal value) {
            return value == null ? null : new Standing(period, value);
        }
    }
}

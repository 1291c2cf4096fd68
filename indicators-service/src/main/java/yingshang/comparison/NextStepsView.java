package yingshang.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Source;
import yingshang.catalogue.Text;
import yingshang.wire.Page;

/**
 * What a region could do next: its open targets by the points that attaining each would add, everything else unchanged.
 *
 * @param overall the region's score now, 0 to 100; null without one
 * @param steps the greatest gain first
 */
@Schema(name = "NextStepsView")
record NextStepsView(
        int frameworkEdition,
        String region,
        Text regionName,
        String period,
        @Schema(nullable = true) BigDecimal overall,
        Page<Step> steps) {

    /**
     * One scenario with targets that are not attained.
     *
     * @param target the most demanding of them
     * @param others further open targets of the scenario, which are attained with it
     * @param value the value that counts now, in the unit; null when there is none
     * @param special why there is no value; null otherwise
     * @param status of the target on the last day of the period, or today while it lasts
     * @param score of the scenario now; null without one
     * @param scoreThen of the scenario with the target's value in the place of its own
     * @param points what the region's score would gain; below 0 when what was not counted so far scores below the rest
     * @param indicatorPoints what the indicator's score would gain
     * @param why why there are no points: {@code not-scored} (the scenario has no goalposts), {@code not-applicable}
     *     (the matter does not arise here) or {@code no-score} (the region has none for lack of coverage); else null
     */
    @Schema(name = "NextStep")
    record Step(
            String target,
            List<String> others,
            String indicator,
            String metric,
            String scenario,
            Text name,
            String unit,
            String comparator,
            BigDecimal targetValue,
            @Schema(nullable = true) LocalDate due,
            Source source,
            String status,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) String special,
            boolean demonstration,
            @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) BigDecimal scoreThen,
            @Schema(nullable = true) BigDecimal points,
            @Schema(nullable = true) BigDecimal indicatorPoints,
            @Schema(nullable = true) String why) {}
}

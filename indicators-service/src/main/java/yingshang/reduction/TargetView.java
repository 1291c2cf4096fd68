package yingshang.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Source;
import yingshang.catalogue.Text;

/**
 * A target and where it stands.
 *
 * @param name what the scenario is
 * @param comparator {@code <=}, {@code >=}, {@code <} or {@code >}
 * @param status {@code attained}, {@code on-track}, {@code at-risk}, {@code off-track}, {@code overdue},
 *     {@code not-attained}, {@code no-data} or {@code not-measurable}
 * @param value the value that counts, in the unit; null when there is none
 * @param special why there is no value; null otherwise
 * @param period the period the value was measured for
 * @param judgedOn the day on which the status holds
 * @param gap value less target
 * @param attainment way from baseline to target, 0 to 1
 * @param expected what a straight line from baseline to target reaches on {@code judgedOn}
 * @param growth growth-rate progress; null unless the value is that of a whole year and there is a baseline
 */
@Schema(name = "TargetView")
public record TargetView(
        String id,
        String region,
        String indicator,
        String metric,
        String scenario,
        Text name,
        String unit,
        String comparator,
        BigDecimal target,
        @Schema(nullable = true) LocalDate due,
        Source source,
        Text note,
        String status,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) String special,
        @Schema(nullable = true) String period,
        @Schema(nullable = true) Long measurement,
        boolean demonstration,
        LocalDate judgedOn,
        @Schema(nullable = true) Baseline baseline,
        @Schema(nullable = true) BigDecimal gap,
        @Schema(nullable = true) BigDecimal attainment,
        @Schema(nullable = true) BigDecimal expected,
        @Schema(nullable = true) Growth growth) {

    /**
     * @param source the document that states it; null when it was measured
     * @param measurement identifier of the base year's measurement; null when a document states it
     */
    @Schema(name = "TargetBaseline")
    public record Baseline(
            BigDecimal value,
            LocalDate asOf,
            @Schema(nullable = true) Source source,
            @Schema(nullable = true) Long measurement) {}

    /**
     * Progress by compound growth, as Open SDG and Statistics Canada publish it.
     *
     * @param status {@code target-achieved}, {@code substantial-progress}, {@code moderate-progress},
     *     {@code limited-progress}, {@code deterioration} or {@code not-available}
     * @param progress observed over required growth, or growth by itself when the target has no day
     * @param score -5 to 5
     */
    @Schema(name = "TargetGrowth")
    public record Growth(
            String status,
            @Schema(nullable = true) BigDecimal progress,
            @Schema(nullable = true) BigDecimal score) {}
}

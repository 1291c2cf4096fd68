package yingshang.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Source;
import yingshang.catalogue.Text;
import yingshang.wire.Page;

/**
 * What a score rests on, down to the filings.
 *
 * @param score the score itself
 * @param averaging {@code arithmetic} or {@code geometric}; null for a scenario, which is scored by its goalposts
 * @param goalposts of a scenario; null for any other node
 * @param children what its mean was taken of: the nodes below, or for a scenario of a region that is scored through
 *     others those regions; empty for what was measured here
 * @param measurements the measurements it rests on, by identifier
 * @param run the run that computed it
 */
@Schema(name = "LineageView")
record LineageView(
        ScoreView score,
        @Schema(nullable = true) String averaging,
        @Schema(nullable = true) Posts goalposts,
        List<Child> children,
        Page<Input> measurements,
        ScoreRunView run) {

    /**
     * The two values between which a scenario is scored.
     *
     * @param origin {@code world-bank}, {@code natural-bound}, {@code document} or {@code statutory}
     */
    @Schema(name = "LineageGoalposts")
    record Posts(BigDecimal best, BigDecimal worst, String variant, BigDecimal power, String origin, Source source) {}

    /**
     * A part of the mean.
     *
     * @param href its own lineage
     * @param weight as the framework gives it, on any scale
     * @param share weight among the parts that have a score, 0 to 1 with five decimals; null without a score
     * @param state {@code scored}, {@code no-practice}, {@code not-applicable}, {@code no-data} or
     *     {@code below-coverage}
     */
    @Schema(name = "LineageChild")
    record Child(
            String id,
            String href,
            String region,
            String node,
            Text name,
            BigDecimal weight,
            @Schema(nullable = true) BigDecimal share,
            String state,
            @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) BigDecimal coverage) {}

    /**
     * A measurement and the filing it was accepted in.
     *
     * @param value in the unit; null when {@code special} says why there is none
     * @param carriedForward whether it was measured for an earlier period than the score's
     * @param entry the entry of the filing, in its version {@code version}
     * @param filingHref the filing, for those who may read it
     * @param eventsHref what happened to the filing, for those who may read it
     */
    @Schema(name = "LineageMeasurement")
    record Input(
            long id,
            String region,
            String scenario,
            String period,
            String unit,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) String special,
            boolean carriedForward,
            boolean demonstration,
            String department,
            UUID filing,
            UUID entry,
            int version,
            Instant acceptedAt,
            String filingHref,
            String eventsHref) {}
}

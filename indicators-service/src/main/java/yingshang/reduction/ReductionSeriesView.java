package yingshang.reduction;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Text;

/**
 * The reductions of a region and scenario over periods of one length: a time series as in SDMX.
 *
 * @param key dimensions of the series: {@code frequency.region.scenario}
 * @param frequency {@code A}, {@code S}, {@code Q} or {@code M}: years, half-years, quarters or months
 * @param observations oldest first
 */
@Schema(name = "ReductionSeries")
record ReductionSeriesView(
        String key,
        int frameworkEdition,
        String frequency,
        String region,
        String metric,
        String scenario,
        Text name,
        String unit,
        List<Observation> observations) {

    /**
     * What a period came to, against each reference.
     *
     * @param value in the unit
     * @param carriedForward whether it was measured for an earlier period
     */
    @Schema(name = "ReductionObservation")
    record Observation(
            String period,
            BigDecimal value,
            long measurement,
            boolean carriedForward,
            boolean demonstration,
            @Schema(nullable = true) ReductionView.AgainstBaseline baseline,
            @Schema(nullable = true) ReductionView.AgainstStatutory statutory,
            List<ReductionView.AgainstTarget> targets) {

        static Observation of(ReductionView reduction) {
            return new Observation(
                    reduction.period(),
                    reduction.value(),
                    reduction.measurement(),
                    reduction.carriedForward(),
                    reduction.demonstration(),
                    reduction.baseline(),
                    reduction.statutory(),
                    reduction.targets());
        }
    }
}

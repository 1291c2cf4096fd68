package yingshang.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Text;

/**
 * The scores of a region and node over periods of one length: a time series as in SDMX.
 *
 * @param key dimensions of the series: {@code frequency.region.node}
 * @param frequency {@code A}, {@code S}, {@code Q} or {@code M}: years, half-years, quarters or months
 * @param kind {@code overall}, {@code dimension}, {@code indicator}, {@code metric} or {@code scenario}
 * @param observations oldest first; empty when nothing was scored
 */
@Schema(name = "ScoreSeries")
record SeriesView(
        String key,
        int frameworkEdition,
        String frequency,
        String region,
        Text regionName,
        String node,
        String kind,
        Text name,
        List<Observation> observations) {

    /**
     * The score of one period.
     *
     * @param id of {@code /scores/{id}/lineage}
     * @param state {@code scored}, {@code no-practice}, {@code not-applicable}, {@code no-data} or
     *     {@code below-coverage}
     * @param score 0 to 100 with five decimals; null where there is none
     * @param coverage share of the applicable weight that rests on measurements, 0 to 1
     * @param rank among the regions of the same level, 1 the best
     * @param peers regions of the same level that have a score
     */
    @Schema(name = "ScoreObservation")
    record Observation(
            String id,
            String period,
            String state,
            @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) BigDecimal coverage,
            @Schema(nullable = true) Integer rank,
            int peers,
            boolean carriedForward,
            boolean demonstration) {}
}

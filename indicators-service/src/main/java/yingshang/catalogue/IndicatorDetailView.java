package yingshang.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its metrics and their scenarios; the counts are those of {@link IndicatorView}. */
@Schema(name = "IndicatorDetailView")
record IndicatorDetailView(
        String code,
        int order,
        @Schema(nullable = true) String dimension,
        Text name,
        BigDecimal weight,
        Averaging averaging,
        long metricCount,
        long scenarioCount,
        long scoredScenarioCount,
        long targetCount,
        List<MetricView> metrics) {

    IndicatorDetailView(IndicatorView indicator, List<MetricView> metrics) {
        this(
                indicator.code(),
                indicator.order(),
                indicator.dimension(),
                indicator.name(),
                indicator.weight(),
                indicator.averaging(),
                indicator.metricCount(),
                indicator.scenarioCount(),
                indicator.scoredScenarioCount(),
                indicator.targetCount(),
                metrics);
    }
}

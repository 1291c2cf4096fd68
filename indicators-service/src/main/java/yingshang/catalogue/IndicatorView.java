package yingshang.catalogue;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator of the framework in force.
 *
 * @param dimension code of its dimension; null when the framework has none
 * @param weight its share in the dimension's score before renormalising
 * @param averaging how its score is made of its metrics'
 * @param metricCount metrics below it
 * @param scenarioCount scenarios below those
 * @param scoredScenarioCount scenarios with goalposts
 * @param targetCount targets set for any of its scenarios
 */
@Schema(name = "IndicatorView")
record IndicatorView(
        String code,
        int order,
        @Schema(nullable = true) String dimension,
        Text name,
        BigDecimal weight,
        Averaging averaging,
        long metricCount,
        long scenarioCount,
        long scoredScenarioCount,
        long targetCount) {}

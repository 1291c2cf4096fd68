package yingshang.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A metric of the framework in force.
 *
 * @param indicator code of its indicator
 * @param evidence who publishes a metric of this kind
 * @param weight its share in the indicator's score before renormalising
 * @param averaging how its score is made of its scenarios'
 * @param validityMonths how long its measurements are carried forward
 * @param scenarios what is measured for it, in order
 */
@Schema(name = "MetricView")
record MetricView(
        String code,
        String indicator,
        Text name,
        Measures measures,
        String evidence,
        BigDecimal weight,
        Averaging averaging,
        int validityMonths,
        int order,
        List<ScenarioView> scenarios) {}

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
        int order,
        List<ScenarioView> scenarios) {}

package yingshang.catalogue;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scenario of a metric.
 *
 * @param decimals most digits after the point that a filed value may have
 * @param goalposts null when the scenario is tracked but not scored
 * @param statutory null when no statutory limit is known
 */
@Schema(name = "ScenarioView")
record ScenarioView(
        String code,
        Text name,
        String unit,
        Direction direction,
        int decimals,
        @Schema(nullable = true) BigDecimal minimum,
        @Schema(nullable = true) BigDecimal maximum,
        BigDecimal weight,
        @Schema(nullable = true) Goalposts goalposts,
        @Schema(nullable = true) StatutoryLimit statutory) {

    ScenarioView(Scenario scenario) {
        this(
                scenario.code(),
                scenario.name(),
                scenario.unit(),
                scenario.direction(),
                scenario.decimals(),
                scenario.minimum(),
                scenario.maximum(),
                scenario.weight(),
                scenario.goalposts(),
                scenario.statutory());
    }
}

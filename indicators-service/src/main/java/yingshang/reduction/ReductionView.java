package yingshang.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Direction;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Node;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Source;
import yingshang.catalogue.Text;
import yingshang.catalogue.Written;
import yingshang.reduction.method.Cut;
import yingshang.scoring.Shown;

/**
 * How far a value has come from its references, each kept apart; null where there is no such reference.
 *
 * @param measures {@code time}, {@code procedures}, {@code documents} or {@code cost}
 * @param targets the targets of this region for this scenario
 * @param demonstration whether the value or its baseline was made up
 */
@Schema(name = "ReductionView")
public record ReductionView(
        int frameworkEdition,
        String region,
        String period,
        String indicator,
        String metric,
        String scenario,
        Text name,
        String measures,
        String unit,
        BigDecimal value,
        long measurement,
        boolean carriedForward,
        boolean demonstration,
        @Schema(nullable = true) AgainstBaseline baseline,
        @Schema(nullable = true) AgainstStatutory statutory,
        List<AgainstTarget> targets) {

    /**
     * @param asOf day from which progress counts
     * @param source the document that states the baseline; null when it was measured
     * @param measurement identifier of the base year's measurement; null when a document states the baseline
     * @param reduction in the unit, above 0 when the value is better
     * @param reductionShare share of the baseline, 0.25 for a quarter; null when the baseline is 0
     */
    @Schema(name = "ReductionAgainstBaseline")
    public record AgainstBaseline(
            BigDecimal baseline,
            LocalDate asOf,
            @Schema(nullable = true) Source source,
            @Schema(nullable = true) Long measurement,
            BigDecimal reduction,
            @Schema(nullable = true) BigDecimal reductionShare) {}

    /** @param limit what the law allows, in the unit */
    @Schema(name = "ReductionAgainstStatutoryLimit")
    public record AgainstStatutory(
            BigDecimal limit,
            Source source,
            BigDecimal reduction,
            @Schema(nullable = true) BigDecimal reductionShare) {}

    /**
     * @param gap value less target, in the unit
     * @param attainment way from baseline to target, 0 to 1; null without a baseline
     * @param attained whether the value keeps the target, with or without a baseline
     */
    @Schema(name = "ReductionAgainstTarget")
    public record AgainstTarget(
            String id,
            String comparator,
            BigDecimal target,
            @Schema(nullable = true) LocalDate due,
            BigDecimal gap,
            @Schema(nullable = true) BigDecimal attainment,
            boolean attained,
            Source source) {}

    /** {@code row} held against the references of its {@code scenario} and of {@code framework}. */
    public static ReductionView of(ReducedValue row, Scenario scenario, Node metric, Framework framework) {
        return new ReductionView(
                row.frameworkEdition(),
                row.region(),
                row.period(),
                row.indicator(),
                row.metric(),
                row.scenario(),
                scenario.name(),
                Written.of(metric.measures()),
                scenario.unit(),
                row.value(),
                row.measurement(),
                row.carriedForward(),
                row.demonstration(),
                baseline(row, scenario, framework),
                statutory(row, scenario),
                TargetsOfRow.of(row, framework));
    }

    private static AgainstBaseline baseline(ReducedValue row, Scenario scenario, Framework framework) {
        if (row.baseline() == null) {
            return null;
        }
        Cut cut = Cut.of(row.baseline(), row.value(), scenario.direction() == Direction.LOWER);
        Source source = row.baselineMeasurement() != null
                ? null
                : framework.baselines().stream()
                        .filter(stated -> stated.region().equals(row.region())
                                && stated.scenario().equals(row.scenario()))
                        .findFirst()
                        .orElseThrow()
                        .source();
        return new AgainstBaseline(
                row.baseline(),
                row.baselineAsOf(),
                source,
                row.baselineMeasurement(),
                cut.absolute(),
                Shown.figure(cut.relative()));
    }

    private static AgainstStatutory statutory(ReducedValue row, Scenario scenario) {
        if (scenario.statutory() == null) {
            return null;
        }
        Cut cut = Cut.of(scenario.statutory().value(), row.value(), scenario.direction() == Direction.LOWER);
        return new AgainstStatutory(
                scenario.statutory().value(),
                scenario.statutory().source(),
                cut.absolute(),
                Shown.figure(cut.relative()));
    }
}

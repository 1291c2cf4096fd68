package yingshang.publication.recomputation;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Node;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Source;
import yingshang.reduction.ReducedValue;
import yingshang.reduction.ReducibleScenario;
import yingshang.reduction.ReductionView;

/** Reductions of time, procedures, documents and cost against baseline and statutory limit. */
final class ReductionTable {

    private ReductionTable() {}

    static Table of(ComputedScores computed) {
        Framework framework = computed.framework();
        Map<String, Scenario> scenarios =
                framework.scenarios().stream().collect(toMap(Scenario::code, Function.identity()));
        Map<String, Node> metrics = framework.nodes().stream().collect(toMap(Node::code, Function.identity()));
        List<ReducibleScenario> reducible = ReducibleScenario.of(framework);
        return columns()
                .rows(computed.regions().stream()
                        .flatMap(region -> ReducedValue.of(
                                framework,
                                reducible,
                                region.code(),
                                computed.measurements(region.code()),
                                computed.periods())
                                .stream())
                        .map(value -> ReductionView.of(
                                value, scenarios.get(value.scenario()), metrics.get(value.metric()), framework))
                        .map(ReductionTable::row)
                        .toList());
    }

    private static Table.Builder columns() {
        return Table.of("reductions", "region", "period", "scenario")
                .text("region", "地区", "Region")
                .text("period", "期间", "Period")
                .text("scenario", "办理情形", "Scenario")
                .text("measures", "类别", "What is reduced")
                .text("unit", "单位", "Unit")
                .decimal("value", "数值", "Value")
                .integer("measurement", "数据编号", "Measurement")
                .flag("carried_forward", "沿用上期", "Carried forward")
                .flag("demonstration", "演示数据", "Made up for demonstration")
                .decimal("baseline", "基期值", "Baseline")
                .date("baseline_as_of", "基期日", "Baseline as of")
                .text("baseline_document", "基期值文件", "Document of the baseline")
                .text("baseline_clause", "基期值条款", "Clause of the baseline")
                .integer("baseline_measurement", "基期数据编号", "Measurement of the baseline")
                .decimal("baseline_reduction", "较基期压减", "Cut from the baseline")
                .decimal("baseline_reduction_share", "较基期压减比例", "Share of the baseline cut")
                .decimal("statutory_limit", "法定时限", "Statutory limit")
                .text("statutory_document", "法定依据文件", "Document of the statutory limit")
                .text("statutory_clause", "法定依据条款", "Clause of the statutory limit")
                .decimal("statutory_reduction", "较法定压减", "Cut from the statutory limit")
                .decimal("statutory_reduction_share", "较法定压减比例", "Share of the statutory limit cut");
    }

    private static List<String> row(ReductionView view) {
        var baseline = Optional.ofNullable(view.baseline());
        var statutory = Optional.ofNullable(view.statutory());
        Optional<Source> stated = baseline.map(ReductionView.AgainstBaseline::source);
        return Table.row(
                view.region(),
                view.period(),
                view.scenario(),
                view.measures(),
                view.unit(),
                view.value(),
                view.measurement(),
                view.carriedForward(),
                view.demonstration(),
                baseline.map(ReductionView.AgainstBaseline::baseline).orElse(null),
                baseline.map(ReductionView.AgainstBaseline::asOf).orElse(null),
                stated.map(Source::document).orElse(null),
                stated.map(Source::clause).orElse(null),
                baseline.map(ReductionView.AgainstBaseline::measurement).orElse(null),
                baseline.map(ReductionView.AgainstBaseline::reduction).orElse(null),
                baseline.map(ReductionView.AgainstBaseline::reductionShare).orElse((BigDecimal) null),
                statutory.map(ReductionView.AgainstStatutory::limit).orElse(null),
                statutory.map(limit -> limit.source().document()).orElse(null),
                statutory.map(limit -> limit.source().clause()).orElse(null),
                statutory.map(ReductionView.AgainstStatutory::reduction).orElse(null),
                statutory.map(ReductionView.AgainstStatutory::reductionShare).orElse(null));
    }
}

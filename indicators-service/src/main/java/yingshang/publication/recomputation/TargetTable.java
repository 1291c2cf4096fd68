package yingshang.publication.recomputation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Target;
import yingshang.reduction.TargetStanding;
import yingshang.reduction.TargetView;

/** Where every target stands by each period's values: on its last day, or when frozen if that was earlier. */
final class TargetTable {

    private TargetTable() {}

    static Table of(ComputedScores computed, LocalDate frozenOn) {
        Framework framework = computed.framework();
        Map<String, Scenario> scenarios =
                framework.scenarios().stream().collect(toMap(Scenario::code, Function.identity()));
        return columns()
                .rows(computed.periods().stream()
                        .flatMap(period -> framework.targets().stream()
                                .map(target -> row(period, standing(computed, target, scenarios, period, frozenOn))))
                        .toList());
    }

    private static TargetView standing(
            ComputedScores computed,
            Target target,
            Map<String, Scenario> scenarios,
            Period period,
            LocalDate frozenOn) {
        LocalDate day = period.end().isAfter(frozenOn) ? frozenOn : period.end();
        return TargetStanding.of(
                        computed.framework(),
                        target,
                        scenarios.get(target.scenario()),
                        computed.measurements(target.region()).getOrDefault(target.scenario(), List.of()),
                        new TargetStanding.Judged(period, day))
                .view();
    }

    private static Table.Builder columns() {
        return Table.of("targets", "target", "period")
                .text("target", "目标编号", "Target")
                .text("period", "期间", "Period")
                .text("region", "地区", "Region")
                .text("scenario", "办理情形", "Scenario")
                .text("unit", "单位", "Unit")
                .text("comparator", "比较", "Comparator")
                .decimal("target_value", "目标值", "Target value")
                .date("due", "完成期限", "Due")
                .text("document", "文件", "Document")
                .text("clause", "条款", "Clause")
                .date("judged_on", "判定日", "Judged on")
                .text("status", "进展", "Status")
                .decimal("value", "数值", "Value")
                .text("special", "特殊值", "Special value")
                .text("value_period", "数值期间", "Period of the value")
                .integer("measurement", "数据编号", "Measurement")
                .flag("demonstration", "演示数据", "Made up for demonstration")
                .decimal("baseline", "基期值", "Baseline")
                .date("baseline_as_of", "基期日", "Baseline as of")
                .integer("baseline_measurement", "基期数据编号", "Measurement of the baseline")
                .decimal("gap", "差距", "Gap")
                .decimal("attainment", "完成度", "Attainment")
                .decimal("expected", "应达到值", "Expected by now")
                .text("growth_status", "增速进展", "Growth-rate progress")
                .decimal("growth_progress", "实际增速与所需增速之比", "Observed over required growth")
                .decimal("growth_score", "增速进展得分", "Score of growth-rate progress");
    }

    private static List<String> row(Period period, TargetView view) {
        var baseline = Optional.ofNullable(view.baseline());
        var growth = Optional.ofNullable(view.growth());
        return Table.row(
                view.id(),
                period.code(),
                view.region(),
                view.scenario(),
                view.unit(),
                view.comparator(),
                view.target(),
                view.due(),
                view.source().document(),
                view.source().clause(),
                view.judgedOn(),
                view.status(),
                view.value(),
                view.special(),
                view.period(),
                view.measurement(),
                view.demonstration(),
                baseline.map(TargetView.Baseline::value).orElse(null),
                baseline.map(TargetView.Baseline::asOf).orElse(null),
                baseline.map(TargetView.Baseline::measurement).orElse(null),
                view.gap(),
                view.attainment(),
                view.expected(),
                growth.map(TargetView.Growth::status).orElse(null),
                growth.map(TargetView.Growth::progress).orElse(null),
                growth.map(TargetView.Growth::score).orElse(null));
    }
}

package yingshang.publication.recomputation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionView;
import yingshang.scoring.Shown;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Uncertainty;
import yingshang.scoring.method.Uncertainty.Interval;
import yingshang.scoring.method.Uncertainty.Intervals;

/** How far scores and ranks move with the weights and when one metric is left out. */
final class IntervalTable {

    private IntervalTable() {}

    static Table of(ComputedScores computed, Uncertainty.Settings settings) {
        Table.Builder table = Table.of("intervals", "region", "period", "node")
                .text("region", "地区", "Region")
                .text("period", "期间", "Period")
                .text("node", "节点", "Node");
        range(table, "", "", "");
        range(table, "weights_", "权重浮动：", "Weights varied: ");
        range(table, "leaving_", "逐一剔除指标：", "One metric left out: ");
        List<List<String>> rows = new ArrayList<>();
        computed.periods().forEach(period -> rows.addAll(rows(computed, period, settings)));
        return table.rows(rows);
    }

    private static void range(Table.Builder table, String name, String zh, String en) {
        table.decimal(name + "lowest", zh + "最低得分", en + "lowest score")
                .decimal(name + "highest", zh + "最高得分", en + "highest score")
                .integer(name + "best", zh + "最好位次", en + "best rank")
                .integer(name + "worst", zh + "最差位次", en + "worst rank");
    }

    private static List<List<String>> rows(ComputedScores computed, Period period, Uncertainty.Settings settings) {
        Map<String, Intervals> found = new HashMap<>();
        computed.levels().values().forEach(level -> {
            Map<String, Map<String, NodeScore>> peers = new LinkedHashMap<>();
            level.forEach(region -> peers.put(region.code(), computed.scores(region.code(), period)));
            Uncertainty.of(computed.tree().root(), peers, settings)
                    .forEach(one -> found.put(one.region() + "/" + one.node(), one));
        });
        return computed.regions().stream()
                .map(RegionView::code)
                .flatMap(region -> computed.order().stream()
                        .map(node -> found.get(region + "/" + node))
                        .filter(Objects::nonNull))
                .map(one -> row(period, one))
                .toList();
    }

    private static List<String> row(Period period, Intervals one) {
        return Stream.of(
                        Stream.of(one.region(), period.code(), one.node()),
                        fields(one.whole()),
                        fields(one.byWeights()),
                        fields(one.byLeavingOut()))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> fields(Interval interval) {
        return Table.row(shown(interval.lowest()), shown(interval.highest()), interval.best(), interval.worst())
                .stream();
    }

    private static BigDecimal shown(double score) {
        return Shown.figure(new BigDecimal(score));
    }
}

package yingshang.publication.recomputation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionView;
import yingshang.scoring.Basis;
import yingshang.scoring.ScoreKind;
import yingshang.scoring.Shown;
import yingshang.scoring.method.NodeScore;

/** Scores of every region, period and node, with state, coverage, rank and what they rest on. */
final class ScoreTable {

    private final ComputedScores computed;
    private final Map<String, ScoreKind> kinds;
    private final List<String> order;

    private ScoreTable(ComputedScores computed) {
        this.computed = computed;
        this.kinds = ScoreKind.byNode(computed.framework());
        this.order = computed.order();
    }

    static Table of(ComputedScores computed) {
        return Table.of("scores", "region", "period", "node")
                .text("region", "地区", "Region")
                .text("period", "期间", "Period")
                .text("node", "节点", "Node")
                .text("kind", "层级", "Level")
                .text("state", "状态", "State")
                .decimal("score", "得分", "Score")
                .decimal("score_unrounded", "得分（未修约）", "Score, unrounded")
                .decimal("coverage", "数据覆盖率", "Coverage")
                .integer("rank", "位次", "Rank")
                .integer("peers", "参评地区数", "Regions ranked")
                .flag("carried_forward", "沿用上期", "Carried forward")
                .flag("demonstration", "演示数据", "Made up for demonstration")
                .text("measurements", "所依据的数据编号", "Measurements it rests on")
                .rows(new ScoreTable(computed).rows());
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Period period : computed.periods()) {
            for (RegionView region : computed.regions()) {
                Map<String, NodeScore> scores = computed.scores(region.code(), period);
                Map<String, Basis> bases = computed.bases(region.code(), period);
                order.stream()
                        .filter(scores::containsKey)
                        .forEach(node -> rows.add(row(region, period, scores.get(node), bases.get(node))));
            }
        }
        return rows;
    }

    private List<String> row(RegionView region, Period period, NodeScore score, Basis basis) {
        Map<String, Integer> ranks = computed.ranks(region.level(), period, score.code());
        return Table.row(
                region.code(),
                period.code(),
                score.code(),
                kinds.get(score.code()),
                score.state(),
                Shown.figure(score.score()),
                score.score(),
                Shown.figure(score.coverage()),
                ranks.get(region.code()),
                score.scored() ? ranks.size() : null,
                basis.carriedForward(),
                basis.demonstration(),
                basis.measurements().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}

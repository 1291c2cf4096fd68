package yingshang.publication.recomputation;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionView;
import yingshang.catalogue.Text;
import yingshang.intake.Accepted;
import yingshang.intake.Measurement;
import yingshang.scoring.Basis;
import yingshang.scoring.FrameworkTree;
import yingshang.scoring.RegionValues;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Ranking;

/** The scores and ranks of all regions that have measurements, computed anew. */
public final class ComputedScores {

    private final Framework framework;
    private final FrameworkTree tree;
    private final List<Period> periods;
    private final List<RegionView> regions;
    private final Map<String, Map<String, List<Measurement>>> measurements;
    private final RegionValues values;
    private final Map<String, Map<String, Map<String, NodeScore>>> scores = new HashMap<>();
    private final Map<String, Map<String, Integer>> ranks = new HashMap<>();

    /**
     * Computes the scores.
     *
     * @param known regions in their order; a region with measurements that is not among them follows after
     * @param accepted standing measurements of all regions
     */
    public ComputedScores(Framework framework, List<RegionView> known, List<Accepted> accepted, List<Period> periods) {
        this.framework = framework;
        this.tree = FrameworkTree.of(framework);
        this.periods = periods;
        this.measurements = accepted.stream()
                .map(Accepted::measurement)
                .collect(groupingBy(Measurement::region, groupingBy(Measurement::scenario)));
        this.regions = scored(framework, known, measurements.keySet());
        this.values = new RegionValues(framework, tree, measurements);
        for (Period period : periods) {
            Map<String, Map<String, NodeScore>> ofPeriod = new HashMap<>();
            regions.forEach(region -> ofPeriod.put(region.code(), values.scores(region.code(), period)));
            scores.put(period.code(), ofPeriod);
        }
    }

    private static List<RegionView> scored(Framework framework, List<RegionView> known, Set<String> measured) {
        List<RegionView> scored = new ArrayList<>(known.stream()
                .filter(region ->
                        RegionValues.sources(region.code(), framework).stream().anyMatch(measured::contains)
                                || measured.contains(region.code()))
                .toList());
        Set<String> others = new TreeSet<>(measured);
        known.forEach(region -> others.remove(region.code()));
        others.forEach(code -> scored.add(new RegionView(code, null, "", new Text(code, code))));
        return scored;
    }

    /** The framework by which they were computed. */
    public Framework framework() {
        return framework;
    }

    /** The periods, oldest first. */
    public List<Period> periods() {
        return periods;
    }

    /** The regions that have results. */
    public List<RegionView> regions() {
        return regions;
    }

    /** What every node came to in a region and period, by code. */
    public Map<String, NodeScore> scores(String region, Period period) {
        return scores.get(period.code()).get(region);
    }

    /** The ranks of a level's regions at a node, by region; who has no score is not in it. */
    public Map<String, Integer> ranks(String level, Period period, String node) {
        return ranks.computeIfAbsent(level + "/" + period.code() + "/" + node, key -> {
            Map<String, BigDecimal> peers = new LinkedHashMap<>();
            regions.stream().filter(region -> region.level().equals(level)).forEach(region -> {
                NodeScore score = scores(region.code(), period).get(node);
                peers.put(region.code(), score == null ? null : score.score());
            });
            return Ranking.rank(peers, framework.rankDecimals());
        });
    }

    FrameworkTree tree() {
        return tree;
    }

    Map<String, Basis> bases(String region, Period period) {
        return values.bases(region, period);
    }

    Map<String, List<Measurement>> measurements(String region) {
        return measurements.getOrDefault(region, Map.of());
    }

    /** The regions by their levels, in their order. */
    Map<String, List<RegionView>> levels() {
        return regions.stream().collect(groupingBy(RegionView::level, LinkedHashMap::new, Collectors.toList()));
    }

    /** Codes of nodes and scenarios as they are shown: every node before what is below it. */
    public List<String> order() {
        Map<String, List<String>> scenarios = new HashMap<>();
        framework.scenarios().forEach(scenario -> scenarios
                .computeIfAbsent(scenario.metric(), key -> new ArrayList<>())
                .add(scenario.code()));
        List<String> order = new ArrayList<>();
        framework.nodes().forEach(node -> {
            order.add(node.code());
            order.addAll(scenarios.getOrDefault(node.code(), List.of()));
        });
        return order;
    }
}

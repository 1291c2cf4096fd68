package yingshang.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionWeight;
import yingshang.intake.Measurement;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observation;
import yingshang.scoring.method.Observed;
import yingshang.scoring.method.RegionShare;
import yingshang.scoring.method.Scorer;
import yingshang.scoring.method.Special;

/**
 * Scores one region in one period: from its own measurements, or through its child regions where the framework
 * gives them
 * weights (methodology section 2).
 */
public final class RegionValues {

    private final Framework framework;
    private final FrameworkTree tree;
    private final Map<String, Map<String, List<Measurement>>> measurements;
    private final Map<String, List<RegionWeight>> children;
    private final Map<String, Integer> validityMonths = new HashMap<>();

    /** @param measurements standing measurements by region and scenario; also those of regions scored through */
    public RegionValues(
            Framework framework, FrameworkTree tree, Map<String, Map<String, List<Measurement>>> measurements) {
        this.framework = framework;
        this.tree = tree;
        this.measurements = measurements;
        this.children = framework.regionWeights().stream().collect(Collectors.groupingBy(RegionWeight::region));
        framework
                .scenarios()
                .forEach(scenario -> validityMonths.put(scenario.code(), framework.validityMonths(scenario)));
    }

    /** Regions whose measurements a score of {@code region} rests on: itself, or those it is scored through. */
    public static Set<String> sources(String region, Framework framework) {
        Set<String> below = new LinkedHashSet<>();
        framework.regionWeights().stream()
                .filter(weight -> weight.region().equals(region))
                .forEach(weight -> below.addAll(sources(weight.child(), framework)));
        return below.isEmpty() ? Set.of(region) : below;
    }

    Framework framework() {
        return framework;
    }

    /** What every node of the tree comes to, by code, children before parents. */
    public Map<String, NodeScore> scores(String region, Period period) {
        List<RegionWeight> weights = children.get(region);
        if (weights == null) {
            return Scorer.score(tree.root(), framework.coverageThreshold(), observations(region, period));
        }
        List<RegionShare> parts = weights.stream()
                .map(weight -> new RegionShare(weight.weight(), scores(weight.child(), period)))
                .toList();
        return Scorer.combine(tree.root(), framework.coverageThreshold(), parts);
    }

    /** What every node of the tree rests on, by code. */
    public Map<String, Basis> bases(String region, Period period) {
        Map<String, List<Counted>> counted = new HashMap<>();
        for (String source : sources(region, framework)) {
            counted(source, period)
                    .forEach((scenario, found) -> counted.computeIfAbsent(scenario, key -> new ArrayList<>())
                            .add(found));
        }
        return Basis.of(tree.root(), counted);
    }

    /** What {@link #scores} and {@link #bases} say, children before parents, with measurements for scenarios only. */
    List<ScoredNode> nodes(String region, Period period) {
        Map<String, List<Counted>> counted = new HashMap<>();
        Map<String, NodeScore> scores;
        if (children.containsKey(region)) {
            sources(region, framework).forEach(source -> counted(source, period)
                    .forEach((scenario, found) -> counted.computeIfAbsent(scenario, key -> new ArrayList<>())
                            .add(found)));
            scores = scores(region, period);
        } else {
            Map<String, Counted> own = counted(region, period);
            own.forEach((scenario, found) -> counted.put(scenario, List.of(found)));
            scores = Scorer.score(tree.root(), framework.coverageThreshold(), observations(own));
        }
        Map<String, ScoredNode> nodes = new LinkedHashMap<>();
        visit(tree.root(), scores, counted, nodes);
        return List.copyOf(nodes.values());
    }

    private static ScoredNode visit(
            Item item,
            Map<String, NodeScore> scores,
            Map<String, List<Counted>> counted,
            Map<String, ScoredNode> nodes) {
        boolean carried = false;
        boolean demonstration = false;
        List<Long> measurements = List.of();
        if (item instanceof Branch branch) {
            for (Item child : branch.children()) {
                ScoredNode below = visit(child, scores, counted, nodes);
                carried |= below.carriedForward();
                demonstration |= below.demonstration();
            }
        } else {
            List<Counted> found = counted.getOrDefault(item.code(), List.of());
            for (Counted one : found) {
                carried |= one.carriedForward();
                demonstration |= one.measurement().demonstration();
            }
            measurements =
                    found.stream().map(one -> one.measurement().id()).sorted().toList();
        }
        ScoredNode node = new ScoredNode(scores.get(item.code()), carried, demonstration, measurements);
        nodes.put(item.code(), node);
        return node;
    }

    private Map<String, Observation> observations(String region, Period period) {
        return observations(counted(region, period));
    }

    private static Map<String, Observation> observations(Map<String, Counted> counted) {
        Map<String, Observation> observations = new LinkedHashMap<>();
        counted.forEach((scenario, found) -> observations.put(scenario, observation(found)));
        return observations;
    }

    private Map<String, Counted> counted(String region, Period period) {
        return Counted.byScenario(measurements.getOrDefault(region, Map.of()), period, validityMonths);
    }

    private static Observation observation(Counted counted) {
        Measurement measurement = counted.measurement();
        return measurement.special() == null
                ? new Observed(measurement.value())
                : switch (measurement.special()) {
                    case NO_PRACTICE -> Special.NO_PRACTICE;
                    case NOT_APPLICABLE -> Special.NOT_APPLICABLE;
                    case NO_DATA -> Special.NO_DATA;
                };
    }
}

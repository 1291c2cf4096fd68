package yingshang.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A framework as its readers see it: dimensions, indicators and metrics, each with what lies below it. */
final class FrameworkViews {

    private final Map<String, Node> nodes = new HashMap<>();
    private final List<MetricView> metrics = new ArrayList<>();
    private final List<IndicatorView> indicators = new ArrayList<>();
    private final List<DimensionView> dimensions = new ArrayList<>();

    FrameworkViews(Framework framework) {
        framework.nodes().forEach(node -> nodes.put(node.code(), node));
        Map<String, List<Scenario>> scenarios = framework.scenarios().stream().collect(groupingBy(Scenario::metric));
        Map<String, List<Target>> targets = framework.targets().stream().collect(groupingBy(Target::scenario));
        of(framework, NodeKind.METRIC)
                .forEach(node -> metrics.add(
                        metric(node, framework.validityMonths(), scenarios.getOrDefault(node.code(), List.of()))));
        of(framework, NodeKind.INDICATOR).forEach(node -> indicators.add(indicator(node, targets)));
        of(framework, NodeKind.DIMENSION).forEach(node -> dimensions.add(dimension(node)));
    }

    List<DimensionView> dimensions() {
        return dimensions;
    }

    List<IndicatorView> indicators() {
        return indicators;
    }

    List<MetricView> metrics() {
        return metrics;
    }

    List<MetricView> metricsOf(String indicator) {
        return metrics.stream()
                .filter(metric -> indicator.equals(metric.indicator()))
                .toList();
    }

    private static List<Node> of(Framework framework, NodeKind kind) {
        return framework.nodes().stream().filter(node -> node.kind() == kind).toList();
    }

    private MetricView metric(Node node, int frameworkValidity, List<Scenario> scenarios) {
        return new MetricView(
                node.code(),
                above(node, NodeKind.INDICATOR),
                node.name(),
                node.measures(),
                node.evidence(),
                node.weight(),
                node.averaging(),
                node.validityMonths() == null ? frameworkValidity : node.validityMonths(),
                node.order(),
                scenarios.stream().map(ScenarioView::new).toList());
    }

    private IndicatorView indicator(Node node, Map<String, List<Target>> targets) {
        List<MetricView> below = metricsOf(node.code());
        List<ScenarioView> scenarios =
                below.stream().flatMap(metric -> metric.scenarios().stream()).toList();
        return new IndicatorView(
                node.code(),
                node.order(),
                above(node, NodeKind.DIMENSION),
                node.name(),
                node.weight(),
                node.averaging(),
                below.size(),
                scenarios.size(),
                scenarios.stream()
                        .filter(scenario -> scenario.goalposts() != null)
                        .count(),
                scenarios.stream()
                        .mapToLong(scenario ->
                                targets.getOrDefault(scenario.code(), List.of()).size())
                        .sum());
    }

    private DimensionView dimension(Node node) {
        long below = indicators.stream()
                .filter(indicator -> node.code().equals(indicator.dimension()))
                .count();
        return new DimensionView(node.code(), node.order(), node.name(), node.weight(), node.averaging(), below);
    }

    /** Code of the nearest node of a kind above {@code node}; null when there is none. */
    private String above(Node node, NodeKind kind) {
        Node step = nodes.get(node.parent());
        while (step != null && step.kind() != kind) {
            step = nodes.get(step.parent());
        }
        return step == null ? null : step.code();
    }
}

package yingshang.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a framework's nodes and scenarios in the order in which they are shown. */
final class FrameworkOrder {

    private FrameworkOrder() {}

    static Framework sorted(Framework framework) {
        Map<String, List<Node>> children = new HashMap<>();
        framework.nodes().forEach(node -> children.computeIfAbsent(node.parent(), parent -> new ArrayList<>())
                .add(node));
        List<Node> nodes = new ArrayList<>();
        walk(null, children, nodes);
        Map<String, Integer> places = new HashMap<>();
        nodes.forEach(node -> places.put(node.code(), places.size()));
        List<Scenario> scenarios = framework.scenarios().stream()
                .sorted(Comparator.comparing((Scenario scenario) -> places.get(scenario.metric()))
                        .thenComparing(Scenario::order)
                        .thenComparing(Scenario::code))
                .toList();
        return new Framework(
                framework.edition(),
                framework.code(),
                framework.digest(),
                framework.title(),
                framework.baseYear(),
                framework.coverageThreshold(),
                framework.validityMonths(),
                framework.rankDecimals(),
                List.copyOf(nodes),
                scenarios,
                framework.baselines(),
                framework.targets(),
                framework.regionWeights());
    }

    private static void walk(String parent, Map<String, List<Node>> children, List<Node> nodes) {
        children.getOrDefault(parent, List.of()).stream()
                .sorted(Comparator.comparing(Node::order).thenComparing(Node::code))
                .forEach(node -> {
                    nodes.add(node);
                    walk(node.code(), children, nodes);
                });
    }
}

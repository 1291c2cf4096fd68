package yingshang.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the rows of a framework's files must be to each other. */
final class FrameworkChecks {

    private final Rows<Node> nodes;
    private final Rows<Scenario> scenarios;
    private final Map<String, Node> nodesByCode;
    private final Map<String, Scenario> scenariosByCode;

    FrameworkChecks(Rows<Node> nodes, Rows<Scenario> scenarios, Faults faults) {
        this.nodes = nodes;
        this.scenarios = scenarios;
        nodesByCode = nodes.unique("code", Node::code);
        scenariosByCode = scenarios.unique("code", Scenario::code);
        if (nodes.values().stream().noneMatch(node -> node.kind() == NodeKind.OVERALL)) {
            faults.add("nodes.tsv", 1, "kind", "there must be one root");
        }
    }

    void check(Rows<Baseline> baselines, Rows<Target> targets, Rows<RegionWeight> weights) {
        nodes.each(this::node);
        scenarios.each(this::scenario);
        baselines.unique("scenario", baseline -> baseline.region() + " " + baseline.scenario());
        baselines.each((row, baseline) -> known(row, baseline.scenario()));
        targets.unique("id", Target::id);
        targets.each((row, target) -> known(row, target.scenario()));
        weights.unique("child", weight -> weight.region() + " " + weight.child());
        weights.each((row, weight) -> {
            boolean deeper =
                    weights.values().stream().anyMatch(other -> other.region().equals(weight.child()));
            if (deeper) {
                row.fault("child", "must not have children itself");
            }
        });
    }

    /** A share from 0 to 1 that must be there. */
    static BigDecimal share(TsvRow row, String column) {
        BigDecimal share = row.requiredDecimal(column);
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            row.fault(column, "must be from 0 to 1");
        }
        return share;
    }

    private void node(TsvRow row, Node node) {
        if (node.kind() == null) {
            return;
        }
        if ((node.kind() == NodeKind.OVERALL) != (node.parent() == null)) {
            row.fault("parent", "must be empty for the root, and only for it");
        } else if (node.parent() == null) {
            onlyRoot(row, node);
        } else if (!nodesByCode.containsKey(node.parent())) {
            row.fault("parent", "unknown node: " + node.parent());
        } else if (circles(node)) {
            row.fault("parent", "leads back to the node itself");
        } else {
            level(row, node, nodesByCode.get(node.parent()));
        }
    }

    private void onlyRoot(TsvRow row, Node node) {
        boolean first = nodes.values().stream()
                .filter(other -> other.kind() == NodeKind.OVERALL)
                .findFirst()
                .filter(other -> other == node)
                .isPresent();
        if (!first) {
            row.fault("kind", "there must be one root");
        }
    }

    private boolean circles(Node node) {
        Set<String> passed = new HashSet<>();
        for (Node above = node; above != null; above = nodesByCode.get(above.parent())) {
            if (!passed.add(above.code())) {
                return true;
            }
        }
        return false;
    }

    private static void level(TsvRow row, Node node, Node parent) {
        if (parent.kind() != null && parent.kind().compareTo(node.kind()) >= 0) {
            row.fault("kind", "must be below the kind of its parent");
        }
        if (node.kind() == NodeKind.METRIC && !node.code().startsWith(parent.code() + ".")) {
            row.fault("code", "must continue the parent's code");
        }
    }

    private void scenario(TsvRow row, Scenario scenario) {
        Node metric = nodesByCode.get(scenario.metric());
        if (metric == null || metric.kind() != NodeKind.METRIC) {
            row.fault("metric", "unknown metric: " + scenario.metric());
        }
        if (!scenario.code().startsWith(scenario.metric() + ".")) {
            row.fault("code", "must continue the metric's code");
        }
        if (nodesByCode.containsKey(scenario.code())) {
            row.fault("code", "is the code of a node");
        }
    }

    private void known(TsvRow row, String scenario) {
        if (!scenariosByCode.containsKey(scenario)) {
            row.fault("scenario", "unknown scenario: " + scenario);
        }
    }
}

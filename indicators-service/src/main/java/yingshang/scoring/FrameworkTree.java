package yingshang.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Node;
import yingshang.catalogue.Scenario;
import yingshang.scoring.method.Averaging;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Goalpost;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.Leaf;

/**
 * A framework edition as the tree that the method scores. Scenarios without goalposts are tracked, not scored:
 * they, and
 * nodes left with no scored scenario below them, are not in the tree.
 */
public record FrameworkTree(Item root, Map<String, String> parents) {

    /** The tree of {@code framework}; {@link IllegalArgumentException} when nothing in it can be scored. */
    public static FrameworkTree of(Framework framework) {
        Map<String, List<Node>> children = framework.nodes().stream()
                .filter(node -> node.parent() != null)
                .sorted(Comparator.comparingInt(Node::order))
                .collect(Collectors.groupingBy(Node::parent));
        Map<String, List<Scenario>> leaves = framework.scenarios().stream()
                .filter(scenario -> scenario.goalposts() != null)
                .sorted(Comparator.comparingInt(Scenario::order))
                .collect(Collectors.groupingBy(Scenario::metric));
        Node root = framework.nodes().stream()
                .filter(node -> node.parent() == null)
                .findFirst()
                .orElseThrow();
        Map<String, String> parents = new HashMap<>();
        framework.nodes().forEach(node -> parents.put(node.code(), node.parent()));
        framework.scenarios().forEach(scenario -> parents.put(scenario.code(), scenario.metric()));
        return item(root, children, leaves)
                .map(tree -> new FrameworkTree(tree, parents))
                .orElseThrow(() -> new IllegalArgumentException("nothing to score in " + framework.code()));
    }

    private static Optional<Item> item(
            Node node, Map<String, List<Node>> children, Map<String, List<Scenario>> leaves) {
        List<Item> below = Stream.concat(
                        children.getOrDefault(node.code(), List.of()).stream()
                                .flatMap(child -> item(child, children, leaves).stream()),
                        leaves.getOrDefault(node.code(), List.of()).stream().map(FrameworkTree::leaf))
                .toList();
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of(new Branch(node.code(), node.weight(), averaging(node), below));
    }

    private static Item leaf(Scenario scenario) {
        var posts = scenario.goalposts();
        Goalpost.Variant variant = Goalpost.Variant.valueOf(posts.variant().name());
        return new Leaf(
                scenario.code(), scenario.weight(), new Goalpost(variant, posts.best(), posts.worst(), posts.power()));
    }

    private static Averaging averaging(Node node) {
        return Averaging.valueOf(node.averaging().name());
    }
}

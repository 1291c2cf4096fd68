package yingshang.scoring;

import java.util.List;
import java.util.stream.Stream;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Node;
import yingshang.catalogue.Scenario;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Goalpost;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.Leaf;

/** A framework of which everything is scored, as a tree. */
final class Trees {

    private Trees() {}

    static Item of(Framework framework) {
        return branch(framework, framework.nodes().get(0));
    }

    private static Item branch(Framework framework, Node node) {
        Stream<Item> nodes = framework.nodes().stream()
                .filter(child -> node.code().equals(child.parent()))
                .map(child -> branch(framework, child));
        Stream<Item> leaves = framework.scenarios().stream()
                .filter(scenario -> scenario.metric().equals(node.code()))
                .map(Trees::leaf);
        List<Item> children = Stream.concat(nodes, leaves).toList();
        return new Branch(node.code(), node.weight(), children);
    }

    private static Item leaf(Scenario scenario) {
        var posts = scenario.goalposts();
        return new Leaf(scenario.code(), scenario.weight(), new Goalpost(posts.best(), posts.worst(), posts.power()));
    }
}

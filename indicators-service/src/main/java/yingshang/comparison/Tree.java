package yingshang.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import yingshang.catalogue.Framework;
import yingshang.scoring.FrameworkTree;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.Leaf;

/** The tree that is scored, by code. */
final class Tree {

    private final FrameworkTree tree;
    private final Map<String, Item> items = new LinkedHashMap<>();

    Tree(Framework framework) {
        tree = FrameworkTree.of(framework);
        collect(tree.root());
    }

    private void collect(Item item) {
        items.put(item.code(), item);
        if (item instanceof Branch branch) {
            branch.children().forEach(this::collect);
        }
    }

    Item root() {
        return tree.root();
    }

    /** Empty when nothing at or below the node is scored. */
    Optional<Item> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** Empty when {@code code} is not that of a scored scenario. */
    Optional<Leaf> leaf(String code) {
        return item(code).filter(Leaf.class::isInstance).map(Leaf.class::cast);
    }

    /** Code of the node above; null above the root. */
    String parent(String code) {
        return tree.parents().get(code);
    }
}

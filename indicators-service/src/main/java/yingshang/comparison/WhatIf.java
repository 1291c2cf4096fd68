package yingshang.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import yingshang.catalogue.Framework;
import yingshang.scoring.method.Leaf;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observed;
import yingshang.scoring.method.Scorer;

/** A region's scores with one leaf other than it is: the whole tree computed anew by the method of scoring. */
final class WhatIf {

    private final Tree tree;
    private final BigDecimal threshold;
    private final Map<String, NodeScore> leaves = new HashMap<>();
    private final Map<String, NodeScore> now;

    /** @param scores what stands for the region, by code; only the leaves are used */
    WhatIf(Framework framework, Map<String, NodeScore> scores) {
        tree = new Tree(framework);
        threshold = framework.coverageThreshold();
        scores.forEach((code, score) -> tree.leaf(code).ifPresent(leaf -> leaves.put(code, score)));
        now = Scorer.rollUp(tree.root(), threshold, leaves);
    }

    Tree tree() {
        return tree;
    }

    /** The scores as they are. */
    Map<String, NodeScore> now() {
        return now;
    }

    /** The scores that the region would have if {@code value} had been observed for {@code leaf}. */
    Map<String, NodeScore> with(Leaf leaf, BigDecimal value) {
        Map<String, NodeScore> changed = new HashMap<>(leaves);
        changed.put(leaf.code(), Scorer.observed(leaf, new Observed(value)));
        return Scorer.rollUp(tree.root(), threshold, changed);
    }
}

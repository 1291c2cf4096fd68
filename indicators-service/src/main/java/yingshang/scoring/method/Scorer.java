package yingshang.scoring.method;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scores a tree from its leaves to its root, by weighted means, each branch by its own {@link Averaging}.
 *
 * <p>A branch's score is the mean of its children that have one, their weights renormalised. Its coverage is the sum of
 * weight times coverage over the children that have a score, divided by the sum of the weights of the children that
 * apply; a leaf with a score has coverage 1. A child without a score adds nothing to either, however much of it is
 * known. A branch whose coverage is below the threshold has no score.
 */
public final class Scorer {

    private Scorer() {}

    /**
     * Scores every node of {@code root} for one region.
     *
     * @param coverageThreshold least coverage for a score, 0 to 1
     * @param leaves what was observed, by leaf code; a leaf that is missing has no data, a code of no leaf is ignored
     * @return by node code, children before parents
     */
    public static Map<String, NodeScore> score(
            Item root, BigDecimal coverageThreshold, Map<String, Observation> leaves) {
        return rollUp(
                root, coverageThreshold, leaf -> observed(leaf, leaves.getOrDefault(leaf.code(), Special.NO_DATA)));
    }

    /**
     * Scores a region by its child regions: each leaf is the weighted mean of the children's leaves, with the rules of
     * an arithmetic branch (coverage, threshold, what does not apply), and the tree above is rolled up from these.
     *
     * @return by node code, children before parents
     */
    public static Map<String, NodeScore> combine(
            Item root, BigDecimal coverageThreshold, List<RegionShare> childRegions) {
        return rollUp(root, coverageThreshold, leaf -> combined(leaf, coverageThreshold, childRegions));
    }

    /**
     * Rolls up leaf scores that are already there (published component scores).
     *
     * @param leaves by leaf code; a leaf that is missing has no data
     */
    public static Map<String, NodeScore> rollUp(
            Item root, BigDecimal coverageThreshold, Map<String, NodeScore> leaves) {
        return rollUp(
                root, coverageThreshold, leaf -> leaves.getOrDefault(leaf.code(), special(leaf, Special.NO_DATA)));
    }

    /** The score of a single leaf. */
    public static NodeScore observed(Leaf leaf, Observation observation) {
        return observation instanceof Observed seen
                ? new NodeScore(leaf.code(), State.SCORED, leaf.goalpost().score(seen.value()), BigDecimal.ONE)
                : special(leaf, (Special) observation);
    }

    private static NodeScore special(Leaf leaf, Special special) {
        return switch (special) {
            case NO_PRACTICE -> new NodeScore(leaf.code(), State.NO_PRACTICE, BigDecimal.ZERO, BigDecimal.ONE);
            case NOT_APPLICABLE -> NodeScore.without(leaf.code(), State.NOT_APPLICABLE, null);
            case NO_DATA -> NodeScore.without(leaf.code(), State.NO_DATA, BigDecimal.ZERO);
        };
    }

    private static NodeScore combined(Leaf leaf, BigDecimal threshold, List<RegionShare> childRegions) {
        Mean mean = new Mean(Averaging.ARITHMETIC);
        for (RegionShare child : childRegions) {
            mean.add(child.weight(), child.scores().getOrDefault(leaf.code(), special(leaf, Special.NO_DATA)));
        }
        return mean.result(leaf.code(), threshold, State.NO_PRACTICE);
    }

    private static Map<String, NodeScore> rollUp(Item root, BigDecimal threshold, Function<Leaf, NodeScore> leaves) {
        Map<String, NodeScore> scores = new LinkedHashMap<>();
        visit(root, threshold, leaves, scores);
        return scores;
    }

    private static NodeScore visit(
            Item item, BigDecimal threshold, Function<Leaf, NodeScore> leaves, Map<String, NodeScore> scores) {
        NodeScore score;
        if (item instanceof Branch branch) {
            Mean mean = new Mean(branch.averaging());
            for (Item child : branch.children()) {
                mean.add(child.weight(), visit(child, threshold, leaves, scores));
            }
            score = mean.result(branch.code(), threshold, State.SCORED);
        } else {
            score = leaves.apply((Leaf) item);
        }
        if (scores.put(item.code(), score) != null) {
            throw new IllegalArgumentException("code occurs twice: " + item.code());
        }
        return score;
    }
}

package yingshang.comparison.method;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.Leaf;
import yingshang.scoring.method.NodeScore;

/**
 * Splits the change of a node's score among the leaves below it, so that the parts sum exactly to the change. From the
 * node downwards, at each branch:
 *
 * <ul>
 *   <li>children with a score in both periods move it by their weight among those that stay, times their own change;
 *   <li>one that appears moves it by its weight of the later period, times the distance of its score from the mean of
 *       those that stay; one that disappears likewise, in the earlier period (Melitz and Polanec, Dynamic Olley-Pakes
 *       productivity decomposition with entry and exit, RAND Journal of Economics 46 (2015) 362-375, with weights that
 *       do not change). When none stays, all are held against the middle of the way;
 *   <li>a geometric mean is split so on the scale of logarithms, brought back by logarithmic means: the additive LMDI-I
 *       (Ang, Decomposition analysis for policymaking in energy, Energy Policy 32 (2004) 1131-1139), with analytical
 *       limits at 0 (Ang and Liu, Energy Policy 35 (2007) 238-246): the children at 0 share the change by weight.
 * </ul>
 *
 * <p>What appears or disappears as a whole is split in the same way, from the constant that it is held against to its
 * score. A child that stays as it was moves nothing, whatever happens to its renormalised weight. What roundings leave
 * (the 34th digit, or the 15th below a geometric mean) goes to the largest part.
 */
public final class Contributions {

    private static final Comparator<Contribution> LARGEST_LAST = comparing(
                    (Contribution part) -> part.points().abs())
            .thenComparing(comparing(Contribution::leaf).reversed());

    private final List<Contribution> found = new ArrayList<>();

    private Contributions() {}

    /**
     * What each leaf below {@code node} added to the change of its score.
     *
     * @param before scores of the earlier period, by code
     * @param after scores of the later period, by code
     * @return by code; leaves that have a score in neither period are not in it
     * @throws IllegalArgumentException when the node has no score in one of the periods: then there is no change
     */
    public static List<Contribution> of(Item node, Map<String, NodeScore> before, Map<String, NodeScore> after) {
        Scores earlier = Scores.of(before);
        Scores later = Scores.of(after);
        if (earlier.of(node) == null || later.of(node) == null) {
            throw new IllegalArgumentException("no score in both periods: " + node.code());
        }
        Contributions contributions = new Contributions();
        contributions.visit(node, BigDecimal.ONE, earlier, later, new Contribution(null, null, Cause.VALUE, null));
        return exact(contributions.found, later.of(node).subtract(earlier.of(node)));
    }

    private void visit(Item item, BigDecimal multiplier, Scores earlier, Scores later, Contribution so) {
        if (item instanceof Leaf leaf) {
            BigDecimal points = multiplier.multiply(later.of(leaf).subtract(earlier.of(leaf)));
            found.add(new Contribution(leaf.code(), points, so.cause(), so.through()));
            return;
        }
        for (Part part : Split.of((Branch) item, earlier, later)) {
            Part all = part.times(multiplier);
            switch (part.cause()) {
                case VALUE -> visit(part.child(), all.multiplier(), earlier, later, so);
                case APPEARED ->
                    visit(part.child(), all.multiplier(), Scores.constant(part.before(), later), later, because(part));
                case DISAPPEARED ->
                    visit(
                            part.child(),
                            all.multiplier(),
                            earlier,
                            Scores.constant(part.after(), earlier),
                            because(part));
            }
        }
    }

    private static Contribution because(Part part) {
        return new Contribution(null, null, part.cause(), part.child().code());
    }

    private static List<Contribution> exact(List<Contribution> parts, BigDecimal change) {
        BigDecimal left = parts.stream().map(Contribution::points).reduce(change, BigDecimal::subtract);
        Contribution largest = parts.stream().max(LARGEST_LAST).orElseThrow();
        return parts.stream()
                .map(part -> part == largest
                        ? new Contribution(part.leaf(), part.points().add(left), part.cause(), part.through())
                        : part)
                .sorted(comparing(Contribution::leaf))
                .toList();
    }
}

package yingshang.scoring.method;

import java.util.List;
import java.util.Map;

/**
 * How far scores and ranks move when the weights are other than they are, and when one metric is left out (section 7 of
 * {@code docs/methodology.md}).
 *
 * <p>In each draw every weight below the root is multiplied by a number of its own between 0.75 and 1.25, all equally
 * likely; means renormalise by nature. Then, with the weights as they are, the metrics are left out one by one.
 * Who has a score is decided once, with everything in place: a draw moves scores, it neither makes nor removes any.
 *
 * <p>Inexact by nature, therefore in binary floating point, in an order that does not depend on the number of threads:
 * the same tree, scores and settings give the same bits on every machine.
 */
public final class Uncertainty {

    /** Fewer draws than these say too little. */
    public static final int LEAST_DRAWS = 1_000;

    /** Widest share by which a weight is varied, up and down. */
    static final double SWAY = 0.25;

    private Uncertainty() {}

    /**
     * What a simulation is repeated by.
     *
     * @param draws at least {@link #LEAST_DRAWS}
     * @param rankDecimals digits to which scores are rounded before ranks are compared; null compares on nine, beyond
     *     which a difference is one of floating point
     */
    public record Settings(long seed, int draws, Integer rankDecimals) {

        /** Refuses fewer draws than {@link #LEAST_DRAWS}. */
        public Settings {
            if (draws < LEAST_DRAWS) {
                throw new IllegalArgumentException("too few draws: " + draws);
            }
        }
    }

    /**
     * Where a score and its rank lie.
     *
     * @param lowest score, 0 to 100
     * @param highest score, 0 to 100
     * @param best rank, from 1
     * @param worst rank, the greater number
     */
    public record Interval(double lowest, double highest, int best, int worst) {

        /** The smallest interval that holds both. */
        public Interval with(Interval other) {
            return new Interval(
                    Math.min(lowest, other.lowest),
                    Math.max(highest, other.highest),
                    Math.min(best, other.best),
                    Math.max(worst, other.worst));
        }
    }

    /**
     * The intervals of a region's node above the scenarios.
     *
     * @param byWeights from the 5th to the 95th percentile of the draws, by nearest rank
     * @param byLeavingOut from the least to the greatest when one metric below the node is left out, or none
     */
    public record Intervals(String region, String node, Interval byWeights, Interval byLeavingOut) {

        /** The smallest interval that holds both. */
        public Interval whole() {
            return byWeights.with(byLeavingOut);
        }
    }

    /**
     * The intervals of every branch and of every region that has a score there.
     *
     * @param peers what {@link Scorer} gave for the regions that are ranked among each other, by region and node
     * @return branches after their children, regions in the order of {@code peers}
     */
    public static List<Intervals> of(Item root, Map<String, Map<String, NodeScore>> peers, Settings settings) {
        return new Simulation(root, peers, settings).run();
    }
}

package yingshang.scoring.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import yingshang.scoring.method.Uncertainty.Interval;
import yingshang.scoring.method.Uncertainty.Intervals;
import yingshang.scoring.method.Uncertainty.Settings;

/** Reads the intervals of scores and ranks out of a node's variants. */
final class IntervalFinder {

    /** Digits beyond which two simulated scores differ by floating point only. */
    private static final int NOISE = 9;

    private final Map<String, Map<String, NodeScore>> peers;
    private final List<String> regions;
    private final Settings settings;
    private final double unit;

    IntervalFinder(Map<String, Map<String, NodeScore>> peers, Settings settings) {
        this.peers = peers;
        this.regions = List.copyOf(peers.keySet());
        this.settings = settings;
        this.unit = StrictMath.pow(10, settings.rankDecimals() == null ? NOISE : settings.rankDecimals());
    }

    /** @param known the node's scores with everything in place, NaN where there is none */
    List<Intervals> intervals(String node, double[] known, Variants variants) {
        Interval[] asItIs = asItIs(node, known);
        Interval[] byWeights = variants.fixed() ? asItIs : byWeights(known, variants);
        Interval[] byLeavingOut = asItIs.clone();
        for (int row = settings.draws() + 1; row < variants.rows().length; row++) {
            double[] scores = variants.rows()[row];
            int[] ranks = ranks(scores);
            for (int region = 0; region < known.length; region++) {
                if (!Double.isNaN(scores[region])) {
                    byLeavingOut[region] = byLeavingOut[region].with(
                            new Interval(scores[region], scores[region], ranks[region], ranks[region]));
                }
            }
        }
        List<Intervals> intervals = new ArrayList<>();
        for (int region = 0; region < known.length; region++) {
            if (!Double.isNaN(known[region])) {
                intervals.add(new Intervals(regions.get(region), node, byWeights[region], byLeavingOut[region]));
            }
        }
        return intervals;
    }

    /** The score and rank that are published: of the exact scores, by {@link Ranking}. */
    private Interval[] asItIs(String node, double[] known) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        peers.forEach((region, nodes) -> {
            NodeScore score = nodes.get(node);
            scores.put(region, score == null ? null : score.score());
        });
        Map<String, Integer> ranks = Ranking.rank(scores, settings.rankDecimals());
        Interval[] intervals = new Interval[known.length];
        for (int region = 0; region < known.length; region++) {
            Integer rank = ranks.get(regions.get(region));
            intervals[region] = rank == null ? null : new Interval(known[region], known[region], rank, rank);
        }
        return intervals;
    }

    private Interval[] byWeights(double[] known, Variants variants) {
        int[][] ranks = new int[settings.draws()][];
        IntStream.range(0, ranks.length).parallel().forEach(draw -> ranks[draw] = ranks(variants.drawn(draw)));
        Interval[] intervals = new Interval[known.length];
        IntStream.range(0, known.length)
                .parallel()
                .filter(region -> !Double.isNaN(known[region]))
                .forEach(region -> intervals[region] = percentiles(region, variants, ranks));
        return intervals;
    }

    private static Interval percentiles(int region, Variants variants, int[][] ranks) {
        double[] scores = new double[ranks.length];
        int[] places = new int[ranks.length];
        for (int draw = 0; draw < ranks.length; draw++) {
            scores[draw] = variants.drawn(draw)[region];
            places[draw] = ranks[draw][region];
        }
        Arrays.sort(scores);
        Arrays.sort(places);
        int low = nearestRank(5, ranks.length);
        int high = nearestRank(95, ranks.length);
        return new Interval(scores[low], scores[high], places[low], places[high]);
    }

    /** Place, from 0, of a percentile by nearest rank: the least of {@code count} that so many are not above. */
    static int nearestRank(int percent, int count) {
        return (count * percent + 99) / 100 - 1;
    }

    /** Standard competition ranks of a row; 0 where there is no score. */
    private int[] ranks(double[] scores) {
        double[] compared = new double[scores.length];
        int scored = 0;
        for (int region = 0; region < scores.length; region++) {
            compared[region] = Math.floor(scores[region] * unit + 0.5);
            scored += Double.isNaN(compared[region]) ? 0 : 1;
        }
        double[] sorted = compared.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[scores.length];
        for (int region = 0; region < scores.length; region++) {
            ranks[region] = Double.isNaN(compared[region]) ? 0 : 1 + above(sorted, scored, compared[region]);
        }
        return ranks;
    }

    /** How many of the first {@code count} are strictly greater; what is no number is sorted behind them. */
    private static int above(double[] sorted, int count, double score) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > score) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return count - low;
    }
}

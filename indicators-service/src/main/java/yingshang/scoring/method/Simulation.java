package yingshang.scoring.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import yingshang.scoring.method.Uncertainty.Intervals;
import yingshang.scoring.method.Uncertainty.Settings;

/** One run of {@link Uncertainty}: rolls up all variants of the tree at once, node by node. */
final class Simulation {

    private final Item root;
    private final List<Map<String, NodeScore>> regions;
    private final Settings settings;
    private final IntervalFinder finder;
    private final Map<String, double[]> weights = new HashMap<>();
    private final List<Intervals> found = new ArrayList<>();
    private int metrics;

    Simulation(Item root, Map<String, Map<String, NodeScore>> peers, Settings settings) {
        this.root = root;
        this.regions = List.copyOf(peers.values());
        this.settings = settings;
        this.finder = new IntervalFinder(peers, settings);
    }

    List<Intervals> run() {
        draw();
        visit(root);
        return found;
    }

    /** The weights of every draw, then the unchanged ones; drawn one draw after the other in the order of the tree. */
    private void draw() {
        List<Item> items = new ArrayList<>();
        collect(root, items);
        items.forEach(item -> weights.put(item.code(), new double[settings.draws() + 1]));
        SplitMix64 random = new SplitMix64(settings.seed());
        for (int draw = 0; draw < settings.draws(); draw++) {
            for (Item item : items) {
                double sway = 1 - Uncertainty.SWAY + 2 * Uncertainty.SWAY * random.uniform();
                weights.get(item.code())[draw] = item.weight().doubleValue() * sway;
            }
        }
        items.forEach(item ->
                weights.get(item.code())[settings.draws()] = item.weight().doubleValue());
    }

    private static void collect(Item above, List<Item> items) {
        if (above instanceof Branch branch) {
            branch.children().forEach(child -> {
                items.add(child);
                collect(child, items);
            });
        }
    }

    private Variants visit(Item item) {
        if (!(item instanceof Branch branch)) {
            return new Variants(new double[][] {known(item)}, metrics);
        }
        int from = metrics;
        boolean metric = branch.children().stream().anyMatch(Leaf.class::isInstance);
        metrics += metric ? 1 : 0;
        List<Variants> children = branch.children().stream().map(this::visit).toList();
        double[] known = known(branch);
        double[][] rows = new double[settings.draws() + 1 + metrics - from][];
        IntStream.range(0, rows.length).parallel().forEach(row -> {
            int leftOut = row <= settings.draws() ? -1 : from + row - settings.draws() - 1;
            rows[row] = metric && leftOut == from ? nothing() : row(branch, children, known, row, leftOut);
        });
        Variants variants = new Variants(rows, from);
        found.addAll(finder.intervals(branch.code(), known, variants));
        return variants;
    }

    private double[] row(Branch branch, List<Variants> children, double[] known, int row, int leftOut) {
        int draw = Math.min(row, settings.draws());
        if (children.size() == 1) {
            return masked(cell(children.get(0), draw, leftOut), known);
        }
        double[] sum = new double[known.length];
        double[] present = new double[known.length];
        for (int i = 0; i < children.size(); i++) {
            double weight = weights.get(branch.children().get(i).code())[draw];
            double[] scores = cell(children.get(i), draw, leftOut);
            for (int region = 0; region < known.length; region++) {
                double score = scores[region];
                if (!Double.isNaN(score)) {
                    sum[region] += weight * (branch.averaging() == Averaging.GEOMETRIC ? StrictMath.log(score) : score);
                    present[region] += weight;
                }
            }
        }
        for (int region = 0; region < known.length; region++) {
            double mean = sum[region] / present[region];
            sum[region] = Double.isNaN(known[region])
                    ? Double.NaN
                    : Math.min(100, branch.averaging() == Averaging.GEOMETRIC ? StrictMath.exp(mean) : mean);
        }
        return sum;
    }

    private double[] cell(Variants child, int draw, int leftOut) {
        return leftOut < 0 ? child.drawn(draw) : child.without(leftOut, settings.draws());
    }

    /** The only child's row; its own array as long as all its regions have a score here too. */
    private static double[] masked(double[] row, double[] known) {
        double[] masked = row;
        for (int region = 0; region < row.length; region++) {
            if (Double.isNaN(known[region]) && !Double.isNaN(masked[region])) {
                masked = masked == row ? row.clone() : masked;
                masked[region] = Double.NaN;
            }
        }
        return masked;
    }

    private double[] known(Item item) {
        return regions.stream()
                .map(scores -> scores.get(item.code()))
                .mapToDouble(score -> score == null || !score.scored()
                        ? Double.NaN
                        : score.score().doubleValue())
                .toArray();
    }

    private double[] nothing() {
        double[] row = new double[regions.size()];
        Arrays.fill(row, Double.NaN);
        return row;
    }
}

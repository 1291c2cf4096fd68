package yingshang.scoring.method;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static yingshang.scoring.method.Figures.TWO_THIRDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold for every framework and every observation, tried on trees grown from the repetition's number. */
class ScoringInvariantsTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TINY = new BigDecimal("1E-30");

    private final Random random;
    private final Map<String, Observation> seen = new HashMap<>();
    private final Branch tree;
    private final Map<String, NodeScore> scores;

    ScoringInvariantsTest(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        tree = branch("top", 3);
        scores = Scorer.score(tree, TWO_THIRDS, seen);
    }

    @RepeatedTest(100)
    void scores_and_coverage_stay_within_their_bounds() {
        assertThat(scores.values()).allSatisfy(node -> {
            assertThat(node.scored()).isEqualTo(node.state() == State.SCORED || node.state() == State.NO_PRACTICE);
            if (node.scored()) {
                assertThat(node.score()).isBetween(ZERO, HUNDRED);
                assertThat(node.coverage()).isGreaterThanOrEqualTo(TWO_THIRDS);
            }
            if (node.coverage() == null) {
                assertThat(node.state()).isEqualTo(State.NOT_APPLICABLE);
            } else {
                assertThat(node.coverage()).isBetween(ZERO, ONE);
            }
        });
    }

    @RepeatedTest(100)
    void a_mean_lies_between_the_least_and_the_greatest_of_its_children() {
        check(tree);
    }

    @RepeatedTest(100)
    void the_scale_of_the_weights_does_not_matter() {
        BigDecimal factor = decimal(1, 1000);
        same(Scorer.score(scaled(tree, factor), TWO_THIRDS, seen));
    }

    @RepeatedTest(100)
    void the_order_of_the_children_does_not_matter() {
        same(Scorer.score(shuffled(tree), TWO_THIRDS, seen));
    }

    @RepeatedTest(100)
    void a_better_value_never_scores_less() {
        Goalpost posts = goalpost();
        boolean lowerIsBetter = posts.best().compareTo(posts.worst()) < 0;
        BigDecimal one = decimal(-50, 300);
        BigDecimal other = decimal(-50, 300);
        BigDecimal better = lowerIsBetter ? one.min(other) : one.max(other);
        BigDecimal worse = lowerIsBetter ? one.max(other) : one.min(other);
        assertThat(posts.score(better)).isGreaterThanOrEqualTo(posts.score(worse));
        assertThat(posts.score(posts.best())).isEqualByComparingTo(HUNDRED);
        assertThat(posts.score(posts.worst())).isEqualByComparingTo(ZERO);
    }

    @RepeatedTest(100)
    void a_geometric_mean_never_exceeds_the_arithmetic_one_and_equals_it_for_equal_children() {
        List<Item> children = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            children.add(leaf("child" + i));
        }
        NodeScore arithmetic = mean(Averaging.ARITHMETIC, children, seen);
        NodeScore geometric = mean(Averaging.GEOMETRIC, children, seen);
        assertThat(geometric.state()).isEqualTo(arithmetic.state());
        assertThat(geometric.coverage()).isEqualTo(arithmetic.coverage());
        if (arithmetic.scored()) {
            assertThat(geometric.score()).isBetween(ZERO, arithmetic.score());
        }
        Goalpost posts = goalpost();
        Observation one = new Observed(decimal(-50, 300));
        List<Item> same = new ArrayList<>();
        children.forEach(child -> same.add(new Leaf(child.code(), child.weight(), posts)));
        Map<String, Observation> equal = new HashMap<>();
        children.forEach(child -> equal.put(child.code(), one));
        assertThat(mean(Averaging.GEOMETRIC, same, equal).score())
                .isEqualByComparingTo(mean(Averaging.ARITHMETIC, same, equal).score());
    }

    private static NodeScore mean(Averaging averaging, List<Item> children, Map<String, Observation> seen) {
        return Scorer.score(new Branch("mean", ONE, averaging, children), TWO_THIRDS, seen)
                .get("mean");
    }

    @RepeatedTest(100)
    void a_region_of_equal_cities_scores_as_they_do() {
        List<RegionShare> cities = List.of(
                new RegionShare(decimal(1, 9), scores),
                new RegionShare(decimal(1, 9), scores),
                new RegionShare(decimal(1, 9), scores));
        same(Scorer.combine(tree, TWO_THIRDS, cities));
    }

    @RepeatedTest(100)
    void a_rank_counts_the_peers_that_are_strictly_better() {
        Map<String, BigDecimal> peers = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            peers.put("r" + i, random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(10)));
        }
        Ranking.rank(peers, random.nextBoolean() ? null : 2).forEach((region, rank) -> assertThat(rank)
                .isEqualTo(1
                        + (int) peers.values().stream()
                                .filter(peer -> peer != null && peer.compareTo(peers.get(region)) > 0)
                                .count()));
    }

    private void check(Branch branch) {
        NodeScore score = scores.get(branch.code());
        List<BigDecimal> children = branch.children().stream()
                .map(child -> scores.get(child.code()).score())
                .filter(child -> child != null)
                .sorted()
                .toList();
        if (score.scored()) {
            assertThat(score.score())
                    .isBetween(
                            children.get(0).subtract(TINY),
                            children.get(children.size() - 1).add(TINY));
        }
        branch.children().stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .forEach(this::check);
    }

    private void same(Map<String, NodeScore> others) {
        assertThat(others.keySet()).containsExactlyInAnyOrderElementsOf(scores.keySet());
        scores.forEach((code, node) -> {
            NodeScore other = others.get(code);
            assertThat(other.state()).isEqualTo(node.state());
            near(other.score(), node.score());
            near(other.coverage(), node.coverage());
        });
    }

    /** Equal but for the rounding of the last of 34 digits. */
    private static void near(BigDecimal one, BigDecimal other) {
        assertThat(one == null).isEqualTo(other == null);
        if (one != null) {
            assertThat(one.subtract(other).abs()).isLessThanOrEqualTo(TINY);
        }
    }

    private Branch branch(String code, int height) {
        List<Item> children = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String child = code + "." + i;
            children.add(height == 1 || random.nextInt(4) == 0 ? leaf(child) : branch(child, height - 1));
        }
        Averaging averaging = random.nextInt(3) == 0 ? Averaging.GEOMETRIC : Averaging.ARITHMETIC;
        return new Branch(code, decimal(1, 20), averaging, children);
    }

    private Leaf leaf(String code) {
        seen.put(
                code,
                switch (random.nextInt(10)) {
                    case 0 -> Special.NO_PRACTICE;
                    case 1 -> Special.NOT_APPLICABLE;
                    case 2 -> Special.NO_DATA;
                    default -> new Observed(decimal(-50, 300));
                });
        return new Leaf(code, decimal(1, 20), goalpost());
    }

    private Goalpost goalpost() {
        BigDecimal best = decimal(0, 100);
        BigDecimal distance = decimal(1, 100);
        BigDecimal worst = random.nextBoolean() ? best.add(distance) : best.subtract(distance);
        return switch (random.nextInt(4)) {
            case 0 -> Goalpost.powered(best, worst, new BigDecimal("0.8"));
            case 1 -> Goalpost.logarithmic(best.add(ONE), worst.abs().add(best).add(TEN));
            default -> Goalpost.linear(best, worst);
        };
    }

    private BigDecimal decimal(int from, int to) {
        return BigDecimal.valueOf(from * 10L + random.nextInt((to - from) * 10), 1);
    }

    private static Branch scaled(Branch branch, BigDecimal factor) {
        List<Item> children = branch.children().stream()
                .map(child -> child instanceof Branch below
                        ? scaled(below, factor)
                        : (Item) new Leaf(child.code(), child.weight().multiply(factor), ((Leaf) child).goalpost()))
                .toList();
        return new Branch(branch.code(), branch.weight().multiply(factor), branch.averaging(), children);
    }

    private Branch shuffled(Branch branch) {
        List<Item> children = new ArrayList<>();
        branch.children().forEach(child -> children.add(child instanceof Branch below ? shuffled(below) : child));
        Collections.shuffle(children, random);
        return new Branch(branch.code(), branch.weight(), branch.averaging(), children);
    }
}

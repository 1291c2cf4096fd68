package yingshang.comparison.method;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yingshang.scoring.method.Averaging;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Goalpost;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.Leaf;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observation;
import yingshang.scoring.method.Observed;
import yingshang.scoring.method.Scorer;
import yingshang.scoring.method.Special;

/** The worked examples of docs/methodology.md, section on contributions. */
class ContributionsTest {

    @Test
    void a_value_moves_the_score_by_its_weight() {
        assertThat(points(arithmetic(leaf("a", 2), leaf("b", 1)), scores("a", 40, "b", 70), scores("a", 70, "b", 70)))
                .containsExactly(entry("a", "20.00000"), entry("b", "0.00000"));
    }

    @Test
    void what_appears_is_held_against_those_that_stay() {
        Item tree = arithmetic(leaf("a", 1), leaf("b", 1), leaf("c", 1));
        assertThat(points(tree, scores("a", 40, "b", 60), scores("a", 50, "b", 60, "c", 100)))
                .containsExactly(entry("a", "5.00000"), entry("b", "0.00000"), entry("c", "15.00000"));
    }

    @Test
    void what_disappears_gives_back_its_distance_and_nobody_else_moves() {
        Item tree = arithmetic(leaf("a", 1), leaf("b", 1), leaf("c", 1));
        assertThat(points(tree, scores("a", 40, "b", 60, "c", 20), scores("a", 40, "b", 60)))
                .containsExactly(entry("a", "0.00000"), entry("b", "0.00000"), entry("c", "10.00000"));
    }

    @Test
    void where_none_stays_all_are_held_against_the_middle() {
        Item tree = arithmetic(leaf("a", 1), leaf("b", 1));
        assertThat(points(tree, scores("a", 40), scores("b", 100)))
                .containsExactly(entry("a", "30.00000"), entry("b", "30.00000"));
    }

    @Test
    void a_branch_that_appears_is_split_among_its_leaves() {
        Item tree = arithmetic(leaf("a", 2), branch("b", Averaging.ARITHMETIC, leaf("b.x", 1), leaf("b.y", 1)));
        var before = scores("a", 50, "b.x", 90);
        var after = scores("a", 50, "b.x", 90, "b.y", 30);
        assertThat(Contributions.of(tree, strict(tree, before), strict(tree, after)))
                .extracting(Contribution::cause, Contribution::through, part -> shown(part.points()))
                .containsExactly(
                        tuple(Cause.VALUE, null, "0.00000"),
                        tuple(Cause.APPEARED, "b", "6.66667"),
                        tuple(Cause.APPEARED, "b", "-3.33333"));
    }

    @Test
    void a_geometric_mean_is_split_by_logarithms() {
        Item tree = geometric(leaf("a", 1), leaf("b", 1));
        assertThat(points(tree, scores("a", 25, "b", 100), scores("a", 100, "b", 25)))
                .containsExactly(entry("a", "34.65736"), entry("b", "-34.65736"));
        assertThat(points(tree, scores("a", 25, "b", 100), scores("a", 100, "b", 100)))
                .containsExactly(entry("a", "50.00000"), entry("b", "0.00000"));
        assertThat(points(tree, scores("a", 16, "b", 25), scores("a", 64, "b", 100)))
                .containsExactly(entry("a", "30.00000"), entry("b", "30.00000"));
    }

    @Test
    void those_at_zero_share_what_a_geometric_mean_loses_or_wins_back() {
        Item tree = geometric(leaf("a", 2), leaf("b", 1), leaf("c", 1));
        assertThat(points(tree, scores("a", 0, "b", 0, "c", 90), scores("a", 16, "b", 16, "c", 16)))
                .containsExactly(entry("a", "10.66667"), entry("b", "5.33333"), entry("c", "0.00000"));
        assertThat(points(tree, scores("a", 16, "b", 16, "c", 16), scores("a", 16, "b", "no-practice", "c", 90)))
                .containsExactly(entry("a", "0.00000"), entry("b", "-16.00000"), entry("c", "0.00000"));
        assertThat(points(tree, scores("a", 0, "b", 10, "c", 10), scores("b", 10, "c", 10)))
                .containsExactly(entry("a", "10.00000"), entry("b", "0.00000"), entry("c", "0.00000"));
        assertThat(points(tree, scores("a", 0, "b", 10), scores("a", 50, "b", 0)))
                .containsExactly(entry("a", "0.00000"), entry("b", "0.00000"));
    }

    @Test
    void no_practice_is_a_score_and_what_does_not_apply_is_none() {
        Item tree = arithmetic(leaf("a", 1), leaf("b", 1));
        assertThat(points(tree, scores("a", 80, "b", "no-practice"), scores("a", 80, "b", "not-applicable")))
                .containsExactly(entry("a", "0.00000"), entry("b", "40.00000"));
    }

    @Test
    void the_rounding_of_the_last_digit_goes_to_the_largest_part() {
        Item tree = arithmetic(leaf("a", 1), leaf("b", 1), leaf("c", 1));
        List<Contribution> parts = Contributions.of(
                tree, strict(tree, scores("a", 1, "b", 2, "c", 1)), strict(tree, scores("a", 2, "b", 4, "c", 2)));
        Map<String, NodeScore> after = strict(tree, scores("a", 2, "b", 4, "c", 2));
        Map<String, NodeScore> before = strict(tree, scores("a", 1, "b", 2, "c", 1));
        assertThat(parts.stream().map(Contribution::points).reduce(ZERO, BigDecimal::add))
                .isEqualByComparingTo(
                        after.get("top").score().subtract(before.get("top").score()));
        assertThat(parts.get(0).points()).isEqualByComparingTo(parts.get(2).points());
    }

    @Test
    void without_a_score_there_is_nothing_to_split() {
        Item tree = arithmetic(leaf("a", 1), leaf("b", 1));
        assertThatThrownBy(() -> Contributions.of(tree, strict(tree, scores()), strict(tree, scores("a", 1, "b", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> points(
            Item tree, Map<String, Observation> before, Map<String, Observation> after) {
        Map<String, String> points = new TreeMap<>();
        Contributions.of(tree, Scorer.score(tree, ZERO, before), Scorer.score(tree, ZERO, after))
                .forEach(part -> points.put(part.leaf(), shown(part.points())));
        return points;
    }

    private static Map<String, NodeScore> strict(Item tree, Map<String, Observation> seen) {
        return Scorer.score(tree, new BigDecimal("0.6"), seen);
    }

    private static String shown(BigDecimal points) {
        return points.setScale(5, RoundingMode.HALF_UP).toPlainString();
    }

    private static Map<String, Observation> scores(Object... given) {
        Map<String, Observation> scores = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            scores.put(
                    (String) given[i],
                    given[i + 1] instanceof String special
                            ? Special.valueOf(special.toUpperCase().replace('-', '_'))
                            : new Observed(new BigDecimal(given[i + 1].toString())));
        }
        return scores;
    }

    private static Item arithmetic(Item... children) {
        return branch("top", Averaging.ARITHMETIC, children);
    }

    private static Item geometric(Item... children) {
        return branch("top", Averaging.GEOMETRIC, children);
    }

    private static Item branch(String code, Averaging averaging, Item... children) {
        return new Branch(code, ONE, averaging, List.of(children));
    }

    /** Scores what is observed of it: goalposts 100 and 0. */
    private static Item leaf(String code, int weight) {
        return new Leaf(code, BigDecimal.valueOf(weight), Goalpost.linear(BigDecimal.valueOf(100), ZERO));
    }
}

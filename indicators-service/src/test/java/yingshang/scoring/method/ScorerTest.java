package yingshang.scoring.method;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static yingshang.scoring.method.Figures.TWO_THIRDS;
import static yingshang.scoring.method.Figures.aBranch;
import static yingshang.scoring.method.Figures.aLeaf;
import static yingshang.scoring.method.Figures.of;
import static yingshang.scoring.method.Figures.seen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final Item THREE = aBranch("top", "1", aLeaf("a"), aLeaf("b"), aLeaf("c"));

    @Test
    void weights_its_children_on_any_scale() {
        Item tree = aBranch("top", "1", aLeaf("a", "12"), aLeaf("b", "8"));
        NodeScore top = Scorer.score(tree, TWO_THIRDS, Map.of("a", seen("100"), "b", seen("50")))
                .get("top");
        assertThat(top).isEqualTo(new NodeScore("top", State.SCORED, of("80"), of("1")));
    }

    /** Worked examples of the methodology: 25 and 100, then with weights 2 and 1, then with what is missing. */
    @Test
    void a_geometric_branch_multiplies_instead_of_adding() {
        Item equal = geometric(aLeaf("a"), aLeaf("b"));
        Item weighted = geometric(aLeaf("a", "2"), aLeaf("b", "1"));
        Map<String, Observation> said = Map.of("a", seen("27"), "b", seen("8"));
        assertThat(shown(top(equal, Map.of("a", seen("25"), "b", seen("100"))).score()))
                .isEqualTo("50.00000");
        assertThat(shown(top(weighted, said).score())).isEqualTo("18.00000");
        assertThat(top(geometric(aLeaf("a"), aLeaf("b"), aLeaf("c")), said).coverage())
                .isEqualByComparingTo(top(said).coverage());
        assertThat(shown(
                        top(geometric(aLeaf("a"), aLeaf("b"), aLeaf("c")), said).score()))
                .isEqualTo("14.69694");
    }

    @Test
    void a_geometric_branch_is_nothing_where_one_child_is() {
        Item tree = geometric(aLeaf("a"), aLeaf("b"), aLeaf("c"));
        assertThat(top(tree, Map.of("a", seen("90"), "b", seen("0"), "c", seen("100"))))
                .isEqualTo(new NodeScore("top", State.SCORED, ZERO, ONE));
        assertThat(top(tree, Map.of("a", seen("90"), "b", Special.NO_PRACTICE)).score())
                .isEqualByComparingTo("0");
        assertThat(shown(top(tree, Map.of("a", seen("90"), "b", Special.NOT_APPLICABLE, "c", seen("40")))
                        .score()))
                .isEqualTo("60.00000");
    }

    @Test
    void a_practice_that_does_not_exist_scores_nothing() {
        NodeScore top = top(Map.of("a", seen("90"), "b", seen("60"), "c", Special.NO_PRACTICE));
        assertThat(top.score()).isEqualByComparingTo("50");
        assertThat(top.coverage()).isEqualByComparingTo("1");
    }

    @Test
    void what_does_not_apply_leaves_the_mean_and_not_the_coverage() {
        NodeScore top = top(Map.of("a", seen("90"), "b", seen("60"), "c", Special.NOT_APPLICABLE));
        assertThat(top.score()).isEqualByComparingTo("75");
        assertThat(top.coverage()).isEqualByComparingTo("1");
    }

    @Test
    void missing_data_leaves_the_mean_and_lowers_the_coverage() {
        Map<String, Observation> said = Map.of("a", seen("90"), "b", seen("60"), "c", Special.NO_DATA);
        NodeScore top = top(said);
        assertThat(top.score()).isEqualByComparingTo("75");
        assertThat(shown(top.coverage())).isEqualTo("0.66667");
        assertThat(top(Map.of("a", seen("90"), "b", seen("60")))).isEqualTo(top);
    }

    @Test
    void too_little_coverage_gives_no_score_and_says_how_much_there_is() {
        NodeScore top = top(Map.of("a", seen("90")));
        assertThat(top.state()).isEqualTo(State.BELOW_COVERAGE);
        assertThat(top.score()).isNull();
        assertThat(top.scored()).isFalse();
        assertThat(shown(top.coverage())).isEqualTo("0.33333");
    }

    @Test
    void coverage_equal_to_the_threshold_is_enough() {
        Item tree = aBranch("top", "1", aLeaf("a", "3"), aLeaf("b", "1"));
        assertThat(Scorer.score(tree, of("0.75"), Map.of("a", seen("1")))
                        .get("top")
                        .state())
                .isEqualTo(State.SCORED);
        assertThat(Scorer.score(tree, of("0.76"), Map.of("a", seen("1")))
                        .get("top")
                        .state())
                .isEqualTo(State.BELOW_COVERAGE);
    }

    @Test
    void tells_nothing_known_from_nothing_that_applies() {
        assertThat(top(Map.of())).isEqualTo(new NodeScore("top", State.NO_DATA, null, ZERO));
        NodeScore inapplicable =
                top(Map.of("a", Special.NOT_APPLICABLE, "b", Special.NOT_APPLICABLE, "c", Special.NOT_APPLICABLE));
        assertThat(inapplicable).isEqualTo(new NodeScore("top", State.NOT_APPLICABLE, null, null));
    }

    @Test
    void coverage_travels_upwards_and_a_child_without_a_score_adds_none() {
        Item tree = aBranch(
                "top",
                "1",
                aBranch("full", "2", aLeaf("a"), aLeaf("b")),
                aBranch("most", "1", aLeaf("c"), aLeaf("d"), aLeaf("e")),
                aBranch("little", "1", aLeaf("f"), aLeaf("g")));
        Map<String, Observation> seen =
                Map.of("a", seen("80"), "b", seen("40"), "c", seen("30"), "d", seen("60"), "f", seen("100"));
        Map<String, NodeScore> scores = Scorer.score(tree, of("0.6"), seen);
        assertThat(scores.get("little").state()).isEqualTo(State.BELOW_COVERAGE);
        NodeScore top = scores.get("top");
        assertThat(top.score()).isEqualByComparingTo("55");
        assertThat(shown(top.coverage())).isEqualTo("0.66667");
        assertThat(scores.keySet()).containsExactly("a", "b", "full", "c", "d", "e", "most", "f", "g", "little", "top");
    }

    @Test
    void a_branch_of_practices_that_do_not_exist_is_scored_nothing() {
        Map<String, Observation> none =
                Map.of("a", Special.NO_PRACTICE, "b", Special.NO_PRACTICE, "c", Special.NO_PRACTICE);
        assertThat(top(none)).isEqualTo(new NodeScore("top", State.SCORED, of("0"), of("1")));
    }

    @Test
    void rolls_a_region_up_from_its_cities_leaf_by_leaf() {
        Item tree = aBranch("top", "1", aLeaf("a"), aLeaf("b"));
        Map<String, NodeScore> one = Scorer.score(tree, ONE, Map.of("a", seen("80"), "b", Special.NOT_APPLICABLE));
        Map<String, NodeScore> two = Scorer.score(tree, ONE, Map.of("a", seen("60"), "b", seen("40")));
        Map<String, NodeScore> both =
                Scorer.combine(tree, ONE, List.of(new RegionShare(of("55"), one), new RegionShare(of("45"), two)));
        assertThat(both.get("a").score()).isEqualByComparingTo("71");
        assertThat(both.get("b").score()).isEqualByComparingTo("40");
        assertThat(both.get("top").score()).isEqualByComparingTo("55.5");
    }

    @Test
    void a_city_without_data_lowers_the_coverage_of_the_region() {
        Item tree = aBranch("top", "1", aLeaf("a"));
        Map<String, NodeScore> one = Scorer.score(tree, TWO_THIRDS, Map.of("a", seen("80")));
        RegionShare silent = new RegionShare(of("1"), Map.of());
        NodeScore enough = Scorer.combine(tree, TWO_THIRDS, List.of(new RegionShare(of("3"), one), silent))
                .get("a");
        assertThat(enough).isEqualTo(new NodeScore("a", State.SCORED, of("80"), of("0.75")));
        NodeScore little = Scorer.combine(tree, TWO_THIRDS, List.of(new RegionShare(of("1"), one), silent))
                .get("a");
        assertThat(little).isEqualTo(new NodeScore("a", State.BELOW_COVERAGE, null, of("0.5")));
    }

    @Test
    void a_region_whose_cities_all_lack_the_practice_lacks_it_too() {
        Item tree = aBranch("top", "1", aLeaf("a"));
        Map<String, NodeScore> none = Scorer.score(tree, ONE, Map.of("a", Special.NO_PRACTICE));
        Map<String, NodeScore> some = Scorer.score(tree, ONE, Map.of("a", seen("10")));
        assertThat(Scorer.combine(tree, ONE, shares(none, none)).get("a").state())
                .isEqualTo(State.NO_PRACTICE);
        assertThat(Scorer.combine(tree, ONE, shares(none, some)).get("a"))
                .isEqualTo(new NodeScore("a", State.SCORED, of("5"), of("1")));
    }

    @Test
    void refuses_trees_that_cannot_be_scored() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Branch("top", ONE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> aBranch("top", "0", aLeaf("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> aLeaf("a", "-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionShare(ZERO, Map.of()));
        assertThatNullPointerException().isThrownBy(() -> new Leaf("a", ONE, null));
        assertThatNullPointerException().isThrownBy(() -> new Observed(null));
        Item twice = aBranch("top", "1", aLeaf("a"), aLeaf("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.score(twice, ONE, Map.of()))
                .withMessage("code occurs twice: a");
    }

    private static NodeScore top(Map<String, Observation> seen) {
        return top(THREE, seen);
    }

    private static NodeScore top(Item tree, Map<String, Observation> seen) {
        return Scorer.score(tree, TWO_THIRDS, seen).get("top");
    }

    private static Item geometric(Item... children) {
        return new Branch("top", ONE, Averaging.GEOMETRIC, List.of(children));
    }

    private static List<RegionShare> shares(Map<String, NodeScore> one, Map<String, NodeScore> two) {
        return List.of(new RegionShare(ONE, one), new RegionShare(ONE, two));
    }

    private static String shown(BigDecimal figure) {
        return figure.setScale(5, RoundingMode.HALF_UP).toPlainString();
    }
}

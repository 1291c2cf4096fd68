package yingshang.scoring.method;

import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static yingshang.scoring.method.Figures.TWO_THIRDS;
import static yingshang.scoring.method.Figures.aBranch;
import static yingshang.scoring.method.Figures.aLeaf;
import static yingshang.scoring.method.Figures.seen;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yingshang.scoring.method.Uncertainty.Interval;
import yingshang.scoring.method.Uncertainty.Intervals;
import yingshang.scoring.method.Uncertainty.Settings;

class UncertaintyTest {

    private static final Settings SETTINGS = new Settings(20210801, 1_000, null);

    /** Two metrics of one scenario each. */
    private static final Item TWO =
            aBranch("top", "1", aBranch("time", "1", aLeaf("time.a")), aBranch("cost", "1", aLeaf("cost.a")));

    /** The worked example of the methodology. */
    @Test
    void opposite_regions_lead_by_turns() {
        Map<String, Map<String, NodeScore>> peers = peers(
                TWO,
                Map.of("time.a", seen("100"), "cost.a", seen("0")),
                Map.of("time.a", seen("0"), "cost.a", seen("100")));
        Intervals first = of(TWO, peers, SETTINGS, "r0", "top");
        assertThat(first.byLeavingOut()).isEqualTo(new Interval(0, 100, 1, 2));
        assertThat(first.whole()).isEqualTo(first.byLeavingOut());
        assertThat(first.byWeights().best()).isEqualTo(1);
        assertThat(first.byWeights().worst()).isEqualTo(2);
        assertThat(first.byWeights().lowest()).isCloseTo(40.98168, within(0.00001));
        assertThat(first.byWeights().highest()).isCloseTo(58.21733, within(0.00001));
    }

    @Test
    void one_metric_cannot_be_left_out_of_itself_nor_its_weight_matter() {
        Map<String, Map<String, NodeScore>> peers = peers(TWO, Map.of("time.a", seen("70"), "cost.a", seen("30")));
        Intervals time = of(TWO, peers, SETTINGS, "r0", "time");
        assertThat(time.byWeights()).isEqualTo(new Interval(70, 70, 1, 1)).isEqualTo(time.byLeavingOut());
    }

    @Test
    void a_clear_lead_stays_a_lead() {
        Map<String, Map<String, NodeScore>> peers = peers(
                TWO,
                Map.of("time.a", seen("90"), "cost.a", seen("80")),
                Map.of("time.a", seen("70"), "cost.a", seen("60")));
        assertThat(of(TWO, peers, SETTINGS, "r0", "top").whole().worst()).isEqualTo(1);
        assertThat(of(TWO, peers, SETTINGS, "r1", "top").whole().best()).isEqualTo(2);
    }

    @Test
    void who_has_no_score_gets_none_and_is_nobody_s_peer() {
        Item three = aBranch(
                "top",
                "1",
                aBranch("a", "1", aLeaf("a.a")),
                aBranch("b", "1", aLeaf("b.a")),
                aBranch("c", "1", aLeaf("c.a")));
        Map<String, Map<String, NodeScore>> peers = peers(
                three,
                Map.of("a.a", seen("90"), "b.a", seen("60")),
                Map.of("a.a", seen("99")),
                Map.of("a.a", seen("10"), "b.a", Special.NO_PRACTICE, "c.a", seen("20")));
        List<Intervals> found = Uncertainty.of(three, peers, SETTINGS);
        assertThat(found)
                .filteredOn(one -> one.node().equals("top"))
                .extracting(Intervals::region)
                .containsExactly("r0", "r2");
        assertThat(of(three, peers, SETTINGS, "r0", "top").byLeavingOut()).isEqualTo(new Interval(60, 90, 1, 1));
        assertThat(of(three, peers, SETTINGS, "r2", "b").whole()).isEqualTo(new Interval(0, 0, 2, 2));
    }

    @Test
    void the_percentile_is_the_one_of_nearest_rank() {
        assertThat(IntervalFinder.nearestRank(5, 1_000)).isEqualTo(49);
        assertThat(IntervalFinder.nearestRank(95, 1_000)).isEqualTo(949);
        assertThat(IntervalFinder.nearestRank(5, 1_001)).isEqualTo(50);
    }

    @Test
    void geometric_nodes_stay_nothing_where_a_child_is() {
        Item tree = new Branch(
                "top",
                ONE,
                Averaging.GEOMETRIC,
                List.of(aBranch("a", "1", aLeaf("a.a")), aBranch("b", "1", aLeaf("b.a"))));
        Map<String, Map<String, NodeScore>> peers =
                peers(tree, Map.of("a.a", seen("0"), "b.a", seen("80")), Map.of("a.a", seen("20"), "b.a", seen("80")));
        assertThat(of(tree, peers, SETTINGS, "r0", "top").byWeights()).isEqualTo(new Interval(0, 0, 2, 2));
        Interval other = of(tree, peers, SETTINGS, "r1", "top").byWeights();
        assertThat(other.lowest()).isBetween(20 * Math.pow(4, 0.375), 40.0);
        assertThat(other.highest()).isBetween(40.0, 20 * Math.pow(4, 0.625));
    }

    @RepeatedTest(20)
    void intervals_hold_what_is_published(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Item tree = aTree(random, 1);
        Map<String, Map<String, NodeScore>> peers = peers(tree, random, 12);
        Map<String, BigDecimal> top = new LinkedHashMap<>();
        peers.forEach((region, nodes) -> top.put(region, nodes.get("top").score()));
        Map<String, Integer> ranks = Ranking.rank(top, null);
        List<Intervals> found = Uncertainty.of(tree, peers, SETTINGS);
        assertThat(found).allSatisfy(one -> {
            double score = peers.get(one.region()).get(one.node()).score().doubleValue();
            assertThat(one.whole().lowest()).isBetween(0.0, score);
            assertThat(one.whole().highest()).isBetween(score, 100.0);
            assertThat(one.byWeights().lowest())
                    .isLessThanOrEqualTo(one.byWeights().highest());
            assertThat(one.byWeights().best()).isBetween(1, one.byWeights().worst());
            if (one.node().equals("top")) {
                assertThat(ranks.get(one.region()))
                        .isBetween(one.whole().best(), one.whole().worst());
            }
        });
        assertThat(found.stream().filter(one -> one.node().equals("top")).count())
                .isEqualTo(ranks.size());
    }

    @RepeatedTest(5)
    void the_scale_of_the_weights_does_not_matter(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Item one = aTree(new Random(seed), 1);
        Item other = aTree(new Random(seed), 1000);
        List<Intervals> ones = Uncertainty.of(one, peers(one, new Random(seed), 6), SETTINGS);
        List<Intervals> others = Uncertainty.of(other, peers(other, new Random(seed), 6), SETTINGS);
        assertThat(ones).hasSameSizeAs(others);
        for (int i = 0; i < ones.size(); i++) {
            assertThat(others.get(i).whole().lowest())
                    .isCloseTo(ones.get(i).whole().lowest(), within(1e-9));
            assertThat(others.get(i).whole().best())
                    .isEqualTo(ones.get(i).whole().best());
        }
    }

    @Test
    void the_number_of_threads_changes_no_bit_and_the_seed_does() throws Exception {
        Item tree = aTree(new Random(5), 1);
        Map<String, Map<String, NodeScore>> peers = peers(tree, new Random(5), 40);
        List<Intervals> expected = Uncertainty.of(tree, peers, SETTINGS);
        for (int threads : new int[] {1, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            assertThat(pool.submit(() -> Uncertainty.of(tree, peers, SETTINGS)).get())
                    .isEqualTo(expected);
            pool.shutdown();
        }
        assertThat(Uncertainty.of(tree, peers, new Settings(1, 1_000, null))).isNotEqualTo(expected);
    }

    /** Says so when a release of Java, or a change of ours, gives other bits. */
    @Test
    void the_same_seed_gives_the_same_bits_for_ever() throws Exception {
        Item tree = aTree(new Random(9), 1);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Intervals one : Uncertainty.of(tree, peers(tree, new Random(9), 10), SETTINGS)) {
            for (Interval interval : List.of(one.byWeights(), one.byLeavingOut())) {
                digest.update(ByteBuffer.allocate(24)
                        .putDouble(interval.lowest())
                        .putDouble(interval.highest())
                        .putInt(interval.best())
                        .putInt(interval.worst())
                        .array());
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("735241938064986f896c23627fc4497745057f85612db4aff145831b67a7ecf8");
    }

    @Test
    void refuses_too_few_draws() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, 999, null));
    }

    private static Intervals of(
            Item tree, Map<String, Map<String, NodeScore>> peers, Settings settings, String region, String node) {
        return Uncertainty.of(tree, peers, settings).stream()
                .filter(one -> one.region().equals(region) && one.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static Map<String, Map<String, NodeScore>> peers(Item tree, Map<String, ? extends Observation>... seen) {
        Map<String, Map<String, NodeScore>> peers = new LinkedHashMap<>();
        for (Map<String, ? extends Observation> one : seen) {
            peers.put("r" + peers.size(), Scorer.score(tree, TWO_THIRDS, Map.copyOf(one)));
        }
        return peers;
    }

    private static Map<String, Map<String, NodeScore>> peers(Item tree, Random random, int count) {
        Map<String, Map<String, NodeScore>> peers = new LinkedHashMap<>();
        for (int region = 0; region < count; region++) {
            Map<String, Observation> seen = new LinkedHashMap<>();
            for (int leaf = 0; leaf < 24; leaf++) {
                seen.put(
                        "top." + leaf / 6 + "." + leaf / 2 % 3 + "." + leaf % 2,
                        seen(String.valueOf(random.nextInt(101))));
                if (random.nextInt(12) == 0) {
                    seen.remove("top." + leaf / 6 + "." + leaf / 2 % 3 + "." + leaf % 2);
                }
            }
            peers.put("r" + region, Scorer.score(tree, TWO_THIRDS, seen));
        }
        return peers;
    }

    /** Four indicators of three metrics of two scenarios; the second indicator is a geometric mean. */
    private static Item aTree(Random random, int scale) {
        List<Item> indicators = new ArrayList<>();
        for (int indicator = 0; indicator < 4; indicator++) {
            List<Item> metrics = new ArrayList<>();
            for (int metric = 0; metric < 3; metric++) {
                String code = "top." + indicator + "." + metric;
                metrics.add(aBranch(
                        code,
                        weight(random, scale),
                        aLeaf(code + ".0", weight(random, scale)),
                        aLeaf(code + ".1", weight(random, scale))));
            }
            indicators.add(new Branch(
                    "top." + indicator,
                    new BigDecimal(weight(random, scale)),
                    indicator == 1 ? Averaging.GEOMETRIC : Averaging.ARITHMETIC,
                    metrics));
        }
        return new Branch("top", ONE, indicators);
    }

    private static String weight(Random random, int scale) {
        return String.valueOf((1 + random.nextInt(20)) * scale);
    }
}

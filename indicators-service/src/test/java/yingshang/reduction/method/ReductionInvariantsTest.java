package yingshang.reduction.method;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import yingshang.reduction.method.GrowthProgress.Point;

/** What must hold for every list, value and promise, tried on figures drawn from the repetition's number. */
class ReductionInvariantsTest {

    private static final BigDecimal TINY = new BigDecimal("1E-30");

    private final Random random;

    ReductionInvariantsTest(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
    }

    @RepeatedTest(300)
    void both_reductions_lie_between_the_least_and_the_greatest_of_the_items() {
        List<LimitPair> pairs = pairs();
        PooledReduction reduction = PooledReduction.of(pairs);
        List<BigDecimal> own = pairs.stream()
                .filter(pair -> pair.exclusion() == null)
                .map(pair -> Cut.of(pair.statutory().days(), pair.committed().days(), true)
                        .relative())
                .sorted()
                .toList();
        assertThat(reduction.measured()).isEqualTo(own.size());
        if (!own.isEmpty()) {
            BigDecimal least = own.get(0).subtract(TINY);
            BigDecimal greatest = own.get(own.size() - 1).add(TINY);
            assertThat(reduction.pooledReduction()).isBetween(least, greatest).isLessThanOrEqualTo(ONE);
            assertThat(reduction.meanReduction()).isBetween(least, greatest);
        }
    }

    @RepeatedTest(300)
    void every_item_is_measured_or_left_out_for_one_reason() {
        List<LimitPair> pairs = pairs();
        PooledReduction reduction = PooledReduction.of(pairs);
        int excluded = reduction.excluded().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(reduction.measured() + excluded).isEqualTo(reduction.items()).isEqualTo(pairs.size());
        assertThat(excluded).isEqualTo(reduction.excludedItems());
        Collections.shuffle(pairs, random);
        PooledReduction shuffled = PooledReduction.of(pairs);
        assertThat(shuffled.pooledReduction()).isEqualTo(reduction.pooledReduction());
        assertThat(shuffled.excluded()).isEqualTo(reduction.excluded());
    }

    @RepeatedTest(300)
    void is_attained_exactly_when_the_comparison_holds() {
        Promise promise = promise();
        Start start = random.nextInt(4) == 0 ? null : new Start(figure(), day());
        BigDecimal value = figure();
        LocalDate today = day();
        TargetJudgement judgement = TargetJudgement.judge(promise, start, value, today);
        boolean kept = promise.comparison().attained(value, promise.target());
        assertThat(judgement.status() == TargetStatus.ATTAINED).isEqualTo(kept);
        assertThat(judgement.status()).isNotIn(TargetStatus.NO_DATA, TargetStatus.NOT_MEASURABLE);
        boolean late = promise.due() != null && today.isAfter(promise.due());
        assertThat(judgement.status() == TargetStatus.OVERDUE).isEqualTo(!kept && late);
        assertThat(judgement.gap()).isEqualByComparingTo(value.subtract(promise.target()));
        assertThat(judgement.attainment() == null).isEqualTo(start == null);
        if (start != null) {
            assertThat(judgement.attainment()).isBetween(ZERO, ONE);
        }
        assertThat(judgement.expected() == null).isEqualTo(start == null || promise.due() == null);
        if (judgement.expected() != null) {
            assertThat(judgement.expected())
                    .isBetween(
                            start.value().min(promise.target()), start.value().max(promise.target()));
        }
    }

    @RepeatedTest(300)
    void a_better_value_never_has_a_worse_status() {
        Promise promise = promise();
        Start start = random.nextInt(4) == 0 ? null : new Start(figure(), day());
        LocalDate today = day();
        BigDecimal one = figure();
        BigDecimal other = figure();
        boolean lower = promise.comparison().lowerIsBetter();
        TargetJudgement better = TargetJudgement.judge(promise, start, lower ? one.min(other) : one.max(other), today);
        TargetJudgement worse = TargetJudgement.judge(promise, start, lower ? one.max(other) : one.min(other), today);
        assertThat(better.status()).isLessThanOrEqualTo(worse.status());
        if (start != null) {
            assertThat(better.attainment()).isGreaterThanOrEqualTo(worse.attainment());
        }
    }

    @RepeatedTest(300)
    void a_cut_adds_up_to_its_reference() {
        BigDecimal reference = figure();
        BigDecimal value = figure();
        boolean lower = random.nextBoolean();
        Cut cut = Cut.of(reference, value, lower);
        assertThat(lower ? value.add(cut.absolute()) : value.subtract(cut.absolute()))
                .isEqualByComparingTo(reference);
        assertThat(cut.relative() == null).isEqualTo(reference.signum() == 0);
        assertThat(cut.absolute().signum() > 0)
                .isEqualTo(lower ? value.compareTo(reference) < 0 : value.compareTo(reference) > 0);
    }

    @RepeatedTest(100)
    void growth_progress_scores_between_minus_five_and_five() {
        Point base = new Point(random.nextInt(200), 2015);
        Point current = new Point(random.nextInt(200), 2016 + random.nextInt(9));
        Point target = new Point(random.nextInt(200), 2030);
        boolean lower = random.nextBoolean();
        List<GrowthProgress> found = List.of(
                GrowthProgress.towards(base, current, target, lower),
                GrowthProgress.without(base, current, null, lower),
                GrowthProgress.without(base, current, 100.0, lower));
        assertThat(found).allSatisfy(progress -> assertThat(progress.score() == null || Math.abs(progress.score()) <= 5)
                .isTrue());
    }

    private List<LimitPair> pairs() {
        List<LimitPair> pairs = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            pairs.add(new LimitPair(limit(), limit()));
        }
        return pairs;
    }

    private Limit limit() {
        return switch (random.nextInt(8)) {
            case 0 -> Limit.freeText();
            case 1 -> Limit.none();
            case 2 -> Limit.onTheSpot();
            default -> Limit.workingDays(BigDecimal.valueOf(random.nextInt(60)));
        };
    }

    private Promise promise() {
        Comparison comparison = Comparison.values()[random.nextInt(4)];
        return new Promise(comparison, figure(), random.nextInt(4) == 0 ? null : day());
    }

    private BigDecimal figure() {
        return BigDecimal.valueOf(random.nextInt(41), 1);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(800));
    }
}

package yingshang.reduction.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of the examples: from 40 working days at the end of 2020 to at most 20 at the end of 2021, 365 days. */
class TargetJudgementTest {

    private static final LocalDate DUE = LocalDate.of(2021, 12, 31);
    private static final Start START = new Start(new BigDecimal("40"), LocalDate.of(2020, 12, 31));
    private static final Promise AT_MOST_20 = new Promise(Comparison.AT_MOST, new BigDecimal("20"), DUE);
    /** 73 of 365 days: a fifth of the way, where the straight line stands at 36. */
    private static final LocalDate A_FIFTH = LocalDate.of(2021, 3, 14);

    @ParameterizedTest
    @CsvSource({
        // value, status, attainment
        "20, ATTAINED, 1",
        "12, ATTAINED, 1",
        "30, ON_TRACK, 0.5",
        "36, ON_TRACK, 0.2",
        "36.1, AT_RISK, 0.195",
        "38, AT_RISK, 0.1",
        "38.01, OFF_TRACK, 0.0995",
        "45, OFF_TRACK, 0"
    })
    void is_held_against_the_straight_line_from_baseline_to_target(
            BigDecimal value, TargetStatus status, BigDecimal attainment) {
        TargetJudgement judgement = TargetJudgement.judge(AT_MOST_20, START, value, A_FIFTH);
        assertThat(judgement.status()).isEqualTo(status);
        assertThat(judgement.attainment()).isEqualByComparingTo(attainment);
        assertThat(judgement.gap()).isEqualByComparingTo(value.subtract(new BigDecimal("20")));
        assertThat(judgement.expected()).isEqualByComparingTo("36");
    }

    @ParameterizedTest
    @CsvSource({"64, ON_TRACK", "63.9, AT_RISK", "61.9, OFF_TRACK"})
    void works_the_other_way_round_where_more_is_better(BigDecimal value, TargetStatus status) {
        Promise promise = new Promise(Comparison.AT_LEAST, new BigDecimal("80"), DUE);
        Start start = new Start(new BigDecimal("60"), START.asOf());
        TargetJudgement judgement = TargetJudgement.judge(promise, start, value, A_FIFTH);
        assertThat(judgement.expected()).isEqualByComparingTo("64");
        assertThat(judgement.status()).isEqualTo(status);
    }

    @Test
    void is_overdue_from_the_day_after_its_last_day() {
        BigDecimal value = new BigDecimal("21");
        assertThat(judged(START, value, DUE)).isEqualTo(TargetStatus.AT_RISK);
        assertThat(judged(START, value, DUE.plusDays(1))).isEqualTo(TargetStatus.OVERDUE);
        assertThat(judged(null, value, DUE.plusDays(1))).isEqualTo(TargetStatus.OVERDUE);
        assertThat(judged(START, new BigDecimal("20"), DUE.plusDays(1))).isEqualTo(TargetStatus.ATTAINED);
    }

    @Test
    void needs_no_baseline_to_be_attained_and_without_one_is_simply_not_attained() {
        assertThat(judged(null, new BigDecimal("20"), A_FIFTH)).isEqualTo(TargetStatus.ATTAINED);
        TargetJudgement judgement = TargetJudgement.judge(AT_MOST_20, null, new BigDecimal("25"), A_FIFTH);
        assertThat(judgement)
                .isEqualTo(new TargetJudgement(TargetStatus.NOT_ATTAINED, new BigDecimal("5"), null, null));
    }

    @Test
    void without_a_due_date_there_is_no_line_though_the_way_behind_is_known() {
        Promise sometime = new Promise(Comparison.AT_MOST, new BigDecimal("20"), null);
        TargetJudgement judgement = TargetJudgement.judge(sometime, START, new BigDecimal("25"), A_FIFTH);
        assertThat(judgement.status()).isEqualTo(TargetStatus.NOT_ATTAINED);
        assertThat(judgement.attainment()).isEqualByComparingTo("0.75");
        assertThat(judgement.expected()).isNull();
    }

    @Test
    void zero_is_a_value_and_no_value_is_no_data() {
        assertThat(judged(START, BigDecimal.ZERO, A_FIFTH)).isEqualTo(TargetStatus.ATTAINED);
        TargetJudgement judgement = TargetJudgement.judge(AT_MOST_20, START, null, DUE.plusYears(1));
        assertThat(judgement.status()).isEqualTo(TargetStatus.NO_DATA);
        assertThat(judgement.gap()).isNull();
        assertThat(judgement.attainment()).isNull();
    }

    @Test
    void what_is_not_practised_cannot_be_measured() {
        assertThat(TargetJudgement.notMeasurable())
                .isEqualTo(new TargetJudgement(TargetStatus.NOT_MEASURABLE, null, null, null));
    }

    @Test
    void the_line_does_not_start_before_the_baseline_nor_go_on_after_the_due_date() {
        BigDecimal value = new BigDecimal("39");
        assertThat(TargetJudgement.judge(AT_MOST_20, START, value, LocalDate.of(2020, 6, 1))
                        .expected())
                .isEqualByComparingTo("40");
        assertThat(TargetJudgement.judge(AT_MOST_20, START, value, DUE).expected())
                .isEqualByComparingTo("20");
        assertThat(TargetJudgement.judge(AT_MOST_20, START, value, DUE.plusYears(3))
                        .expected())
                .isEqualByComparingTo("20");
    }

    @Test
    void a_baseline_that_keeps_the_promise_makes_the_target_the_yardstick() {
        Start better = new Start(new BigDecimal("15"), START.asOf());
        TargetJudgement judgement = TargetJudgement.judge(AT_MOST_20, better, new BigDecimal("22"), A_FIFTH);
        assertThat(judgement.expected()).isEqualByComparingTo("20");
        assertThat(judgement.status()).isEqualTo(TargetStatus.OFF_TRACK);
        assertThat(judgement.attainment()).isEqualByComparingTo("0");
    }

    @Test
    void a_strict_comparison_is_not_kept_by_the_target_itself() {
        Promise below = new Promise(Comparison.LESS_THAN, new BigDecimal("40"), DUE);
        assertThat(TargetJudgement.judge(below, START, new BigDecimal("40.00"), A_FIFTH)
                        .status())
                .isEqualTo(TargetStatus.ON_TRACK);
        assertThat(TargetJudgement.judge(below, START, new BigDecimal("40.00"), A_FIFTH)
                        .attainment())
                .isEqualByComparingTo("0");
        assertThat(TargetJudgement.judge(below, START, new BigDecimal("39.99"), A_FIFTH)
                        .status())
                .isEqualTo(TargetStatus.ATTAINED);
    }

    @Test
    void compares_as_the_document_words_it() {
        assertThat(Comparison.MORE_THAN.attained(new BigDecimal("5.0"), new BigDecimal("5")))
                .isFalse();
        assertThat(Comparison.MORE_THAN.attained(new BigDecimal("5.1"), new BigDecimal("5")))
                .isTrue();
        assertThat(Comparison.AT_LEAST.attained(new BigDecimal("5.0"), new BigDecimal("5")))
                .isTrue();
        assertThat(Comparison.LESS_THAN.lowerIsBetter()).isTrue();
        assertThat(Comparison.MORE_THAN.lowerIsBetter()).isFalse();
    }

    @Test
    void refuses_half_a_promise() {
        assertThatNullPointerException().isThrownBy(() -> new Promise(null, BigDecimal.ONE, DUE));
        assertThatNullPointerException().isThrownBy(() -> new Promise(Comparison.AT_LEAST, null, DUE));
        assertThatNullPointerException().isThrownBy(() -> new Start(null, DUE));
        assertThatNullPointerException().isThrownBy(() -> new Start(BigDecimal.ONE, null));
    }

    private static TargetStatus judged(Start start, BigDecimal value, LocalDate today) {
        return TargetJudgement.judge(AT_MOST_20, start, value, today).status();
    }
}

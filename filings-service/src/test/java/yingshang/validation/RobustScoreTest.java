package yingshang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobustScoreTest {

    private static final BigDecimal FAR = new BigDecimal("3.5");

    /** Median 2.45, MAD 0.15: two values far off do not hide each other, as they would behind mean and deviation. */
    @Test
    void finds_two_values_far_off_that_would_hide_each_other() {
        List<BigDecimal> sample = decimals("2.1 2.6 2.4 2.5 2.3 2.1 2.3 2.6 8.2 8.3");
        assertThat(sample.stream().filter(value -> RobustScore.of(value, sample).exceeds(FAR)))
                .containsExactlyElementsOf(decimals("8.2 8.3"));
        RobustScore score = RobustScore.of(new BigDecimal("8.3"), sample);
        assertThat(score.median()).isEqualByComparingTo("2.45");
        assertThat(score.spread()).isEqualByComparingTo("0.15");
        assertThat(score.rounded()).isEqualByComparingTo("26.31");
    }

    /** Median 3 and MAD 0: the mean absolute deviation is 1/5, so the score of 2 is -1 / (1.2533 * 0.2) = -3.99. */
    @ParameterizedTest
    @CsvSource({
        "3 3 3 3 2, 2, -3.99",
        "3 3 3 3 2, 3, 0.00",
        "3 3 3 3 2, 4, 3.99",
        "3 3 3 9 9, 9, 1.99",
        "1 2 3 4, 2.5, 0.00",
        "10 12 14 16, 30, 5.73"
    })
    void scores_as_worked_out_by_hand(String history, BigDecimal value, BigDecimal score) {
        assertThat(RobustScore.of(value, decimals(history)).rounded()).isEqualByComparingTo(score);
    }

    @Test
    void says_nothing_about_distance_when_nothing_ever_varied() {
        RobustScore score = RobustScore.of(new BigDecimal("1000"), decimals("3 3 3 3"));
        assertThat(score.exceeds(FAR)).isFalse();
        assertThat(score.exceeds(BigDecimal.ZERO)).isFalse();
        assertThat(score.rounded()).isNull();
    }

    @Test
    void judges_the_same_in_another_unit_in_another_order_and_mirrored() {
        Random random = new Random(19930101);
        int far = 0;
        for (int i = 0; i < 3_000; i++) {
            List<BigDecimal> history = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(30), 1))
                    .limit(1 + random.nextInt(12))
                    .toList();
            BigDecimal value = BigDecimal.valueOf(random.nextInt(200) - 50, 1);
            BigDecimal scale = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(8) - 2);
            boolean verdict = RobustScore.of(value, history).exceeds(FAR);
            assertThat(verdict(value, history, scale)).isEqualTo(verdict);
            assertThat(verdict(value, history, scale.negate())).isEqualTo(verdict);
            List<BigDecimal> shuffled = new ArrayList<>(history);
            Collections.shuffle(shuffled, random);
            assertThat(RobustScore.of(value, shuffled)).isEqualTo(RobustScore.of(value, history));
            far += verdict ? 1 : 0;
        }
        assertThat(far).as("both verdicts occur").isBetween(300, 2_700);
    }

    private static boolean verdict(BigDecimal value, List<BigDecimal> history, BigDecimal scale) {
        return RobustScore.of(
                        value.multiply(scale),
                        history.stream().map(scale::multiply).toList())
                .exceeds(FAR);
    }

    private static List<BigDecimal> decimals(String words) {
        return Arrays.stream(words.split(" ")).map(BigDecimal::new).toList();
    }
}

package yingshang.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalpostTest {

    @ParameterizedTest
    @CsvSource({
        // best, worst, value, score
        "18, 248, 133, 50",
        "18, 248, 18, 100",
        "18, 248, 248, 0",
        "18, 248, 5, 100",
        "18, 248, 400, 0",
        "18, 248, 75.5, 75",
        "0, 4, 0, 100",
        "0, 4, 1, 75",
        "100, 0, 62.5, 62.5",
        "100, 0, 120, 100",
        "100, 0, -1, 0",
        "8, -2, 3, 50"
    })
    void scores_the_distance_to_the_frontier_in_both_directions(
            BigDecimal best, BigDecimal worst, BigDecimal value, BigDecimal score) {
        assertThat(Goalpost.linear(best, worst).score(value)).isEqualByComparingTo(score);
    }

    @Test
    void keeps_thirty_four_digits_where_the_division_does_not_end() {
        BigDecimal score =
                Goalpost.linear(new BigDecimal("1"), new BigDecimal("4")).score(new BigDecimal("2"));
        assertThat(score).isEqualTo(new BigDecimal("66.66666666666666666666666666666667"));
    }

    @Test
    void raises_the_distance_to_the_power_of_the_goalpost() {
        Goalpost taxRate = Goalpost.powered(new BigDecimal("26.1"), new BigDecimal("84"), new BigDecimal("0.8"));
        assertThat(taxRate.score(new BigDecimal("55.05")).doubleValue()).isCloseTo(57.43492, within(0.00001));
        assertThat(taxRate.score(new BigDecimal("20"))).isEqualByComparingTo("100");
        assertThat(taxRate.score(new BigDecimal("90"))).isEqualByComparingTo("0");
    }

    @Test
    void clamps_before_any_power() {
        Goalpost squared = Goalpost.powered(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("2"));
        assertThat(squared.score(new BigDecimal("20"))).isEqualByComparingTo("0");
    }

    @Test
    void refuses_goalposts_that_cannot_score() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goalpost.linear(BigDecimal.ONE, new BigDecimal("1.0")))
                .withMessageContaining("best equals worst");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goalpost.powered(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO))
                .withMessageContaining("power");
    }

    /** The income of the Human Development Index, 100 to 75,000 international dollars. */
    @ParameterizedTest
    @CsvSource({
        "75000, 100, 100, 0",
        "75000, 100, 75000, 100",
        "75000, 100, 90000, 100",
        "75000, 100, 99.99, 0",
        "75000, 100, 0, 0",
        "75000, 100, -7, 0",
        "1, 100, 100, 0",
        "1, 100, 0, 100",
        "1, 100, -7, 100"
    })
    void bounds_of_a_logarithm_are_exact_and_what_lies_beyond_scores_as_they_do(
            BigDecimal best, BigDecimal worst, BigDecimal value, BigDecimal score) {
        assertThat(Goalpost.logarithmic(best, worst).score(value)).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"75000, 100, 1508.275616, 40.98976", "75000, 100, 5000, 59.09335", "1, 100, 10, 50", "8, 1, 2, 33.33333"
    })
    void scores_a_logarithm_in_equal_ratios(BigDecimal best, BigDecimal worst, BigDecimal value, double score) {
        assertThat(Goalpost.logarithmic(best, worst).score(value).doubleValue()).isCloseTo(score, within(0.00001));
    }

    @Test
    void refuses_a_logarithm_of_nothing_and_a_power_that_is_not_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goalpost.logarithmic(BigDecimal.TEN, BigDecimal.ZERO))
                .withMessageContaining("no logarithm");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Goalpost(Goalpost.Variant.LINEAR, BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("2")))
                .withMessageContaining("power is not 1");
    }
}

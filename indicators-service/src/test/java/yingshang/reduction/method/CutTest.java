package yingshang.reduction.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {

    @ParameterizedTest
    @CsvSource({
        // reference, value, lowerIsBetter, absolute, relative
        "20, 15, true, 5, 0.25",
        "20, 25, true, -5, -0.25",
        "3, 0, true, 3, 1",
        "60, 75, false, 15, 0.25",
        "-4, -5, true, 1, 0.25"
    })
    void is_above_nothing_when_the_value_is_better(
            BigDecimal reference, BigDecimal value, boolean lowerIsBetter, BigDecimal absolute, BigDecimal relative) {
        Cut cut = Cut.of(reference, value, lowerIsBetter);
        assertThat(cut.absolute()).isEqualByComparingTo(absolute);
        assertThat(cut.relative()).isEqualByComparingTo(relative);
    }

    @Test
    void has_no_share_of_a_reference_of_zero() {
        Cut cut = Cut.of(BigDecimal.ZERO, new BigDecimal("2"), true);
        assertThat(cut.absolute()).isEqualByComparingTo("-2");
        assertThat(cut.relative()).isNull();
    }
}

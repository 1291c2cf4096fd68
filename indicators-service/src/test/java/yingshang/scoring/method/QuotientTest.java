package yingshang.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotientTest {

    @Test
    void is_what_division_to_34_digits_gives_whatever_is_divided() {
        Random random = new Random(20210805);
        for (int i = 0; i < 200_000; i++) {
            BigDecimal dividend = number(random);
            BigDecimal divisor = number(random);
            if (divisor.signum() != 0) {
                assertThat(Quotient.of(dividend, divisor))
                        .as("%s / %s", dividend, divisor)
                        .isEqualByComparingTo(dividend.divide(divisor, MathContext.DECIMAL128));
            }
        }
    }

    @Test
    void even_quotients_have_no_zeros_at_the_end() {
        assertThat(Quotient.of(new BigDecimal("230.00"), new BigDecimal("4.6"))).isEqualTo(new BigDecimal("50"));
        assertThat(Quotient.of(new BigDecimal("-1.5"), new BigDecimal("6"))).isEqualTo(new BigDecimal("-0.25"));
        assertThat(Quotient.of(new BigDecimal("0.000"), new BigDecimal("7"))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Quotient.of(BigDecimal.ONE, BigDecimal.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    /** Short and long numbers, with many and few decimals, of either sign. */
    private static BigDecimal number(Random random) {
        BigInteger units = new BigInteger(1 + random.nextInt(random.nextBoolean() ? 20 : 130), random);
        BigDecimal number = new BigDecimal(units, random.nextInt(30) - 6);
        return random.nextBoolean() ? number : number.negate();
    }
}

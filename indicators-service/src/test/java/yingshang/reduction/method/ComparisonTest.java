package yingshang.reduction.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "AT_MOST,4.99,5,true",
        "AT_MOST,5.0,5,true",
        "AT_MOST,5.0000001,5,false",
        "AT_LEAST,5.0,5,true",
        "AT_LEAST,4.9999999,5,false",
        "LESS_THAN,5,5.0,false",
        "LESS_THAN,4,5,true",
        "MORE_THAN,300.0,300,false",
        "MORE_THAN,300.01,300,true"
    })
    void compares_unrounded_values(Comparison comparison, BigDecimal value, BigDecimal target, boolean attained) {
        assertThat(comparison.attained(value, target)).isEqualTo(attained);
    }
}

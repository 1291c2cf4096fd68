package yingshang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "<=,4.99,5,true",
        "<=,5.0,5,true",
        "<=,5.0000001,5,false",
        ">=,5.0,5,true",
        ">=,4.9999999,5,false",
        "<,5,5.0,false",
        "<,4,5,true",
        ">,300.0,300,false",
        ">,300.01,300,true"
    })
    void compares_unrounded_values(String symbol, BigDecimal value, BigDecimal target, boolean attained) {
        Comparison comparison = Comparison.of(symbol);
        assertThat(comparison.symbol()).isEqualTo(symbol);
        assertThat(comparison.attained(value, target)).isEqualTo(attained);
    }

    @Test
    void refuses_an_unknown_sign() {
        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of("=="));
    }
}

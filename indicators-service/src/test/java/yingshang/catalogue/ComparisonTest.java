package yingshang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {

    @ParameterizedTest
    @EnumSource
    void is_found_again_by_its_sign_and_known_to_the_method(Comparison comparison) {
        assertThat(Comparison.of(comparison.symbol())).isEqualTo(comparison);
        assertThat(yingshang.reduction.method.Comparison.values())
                .extracting(Enum::name)
                .contains(comparison.name());
    }

    @Test
    void refuses_an_unknown_sign() {
        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of("=="));
    }
}

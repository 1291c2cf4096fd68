package yingshang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021,2021-01-01,2021-12-31",
        "2021-S1,2021-01-01,2021-06-30",
        "2021-S2,2021-07-01,2021-12-31",
        "2021-Q1,2021-01-01,2021-03-31",
        "2021-Q4,2021-10-01,2021-12-31",
        "2020-02,2020-02-01,2020-02-29",
        "2021-12,2021-12-01,2021-12-31"
    })
    void knows_its_first_and_last_day(String code, LocalDate start, LocalDate end) {
        assertThat(Period.of(code)).isEqualTo(new Period(code, start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "21", "2021-", "2021-S3", "2021-Q0", "2021-13", "2021-00", "2021-1", "2021-S1 ", "3021"})
    void refuses_what_is_not_a_period(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(code));
    }

    @Test
    void comes_in_the_order_of_last_days_and_the_longer_one_last() {
        assertThat(Stream.of("2021", "2021-S2", "2021-12", "2021-Q4", "2021-S1", "2020", "2021-06")
                        .map(Period::of)
                        .sorted()
                        .map(Period::code))
                .containsExactly("2020", "2021-06", "2021-S1", "2021-12", "2021-Q4", "2021-S2", "2021");
    }
}

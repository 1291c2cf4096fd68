package yingshang.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-12-31",
        "2021-S1, 2021-06-30",
        "2021-S2, 2021-12-31",
        "2021-Q1, 2021-03-31",
        "2021-Q4, 2021-12-31",
        "2020-02, 2020-02-29",
        "2021-08, 2021-08-31"
    })
    void knows_the_last_day_of_a_period(String code, LocalDate end) {
        assertThat(Period.parse(code)).isEqualTo(new Period(code, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-S3", "2021-Q0", "2021-13", "2021-00", "2021-8", "2021-08 ", "２０２１", "1821"})
    void refuses_what_is_not_written_as_a_period(String code) {
        assertThatThrownBy(() -> Period.parse(code))
                .isInstanceOfSatisfying(RoundException.class, broken -> assertThat(broken.reason())
                        .isEqualTo(RoundException.Reason.INVALID_PERIOD));
    }
}

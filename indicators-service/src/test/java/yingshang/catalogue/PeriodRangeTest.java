package yingshang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.catalogue.CatalogueException.Reason;

class PeriodRangeTest {

    private static final List<Period> PERIODS = List.of(
            Period.of("2021-S1"),
            Period.of("2020-S2"),
            Period.of("2020"),
            Period.of("2021-Q1"),
            Period.of("2020-S1"),
            Period.of("2021-06"));

    @ParameterizedTest
    @CsvSource({
        "2021, A, 2020",
        "2021-S1, S, 2020-S2",
        "2021-S2, S, 2021-S1",
        "2021-Q1, Q, 2020-Q4",
        "2021-Q3, Q, 2021-Q2",
        "2021-01, M, 2020-12",
        "2021-12, M, 2021-11"
    })
    void every_period_has_a_frequency_and_one_before_it(String period, String frequency, String before) {
        assertThat(Period.of(period).frequency().code()).isEqualTo(frequency);
        assertThat(Period.of(period).previous()).isEqualTo(Period.of(before));
    }

    @Test
    void a_range_holds_the_newest_periods_of_one_length_oldest_first() {
        PeriodRange all = PeriodRange.of(null, null, null);
        assertThat(codes(all.newest(PERIODS, Frequency.HALF_YEARLY, 9)))
                .containsExactly("2020-S1", "2020-S2", "2021-S1");
        assertThat(codes(all.newest(PERIODS, Frequency.HALF_YEARLY, 2))).containsExactly("2020-S2", "2021-S1");
        assertThat(codes(all.newest(PERIODS, Frequency.MONTHLY, 2))).containsExactly("2021-06");
        PeriodRange first = PeriodRange.of("S", "2020-S1", "2020-S2");
        assertThat(codes(first.newest(PERIODS, Frequency.HALF_YEARLY, 9))).containsExactly("2020-S1", "2020-S2");
        assertThat(first.newest(PERIODS, Frequency.ANNUAL, 9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2020-S1, , MIXED_FREQUENCIES",
        ", 2020-S1, 2021, MIXED_FREQUENCIES",
        "S, 2020-S1, 2021-Q1, MIXED_FREQUENCIES",
        ", 2021-S1, 2020-S2, PERIODS_REVERSED"
    })
    void what_is_no_range_is_refused(String frequency, String from, String to, Reason reason) {
        assertThatThrownBy(() -> PeriodRange.of(frequency, from, to))
                .isInstanceOfSatisfying(CatalogueException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static List<String> codes(List<Period> periods) {
        return periods.stream().map(Period::code).toList();
    }
}

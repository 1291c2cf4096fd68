package yingshang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.Period;
import yingshang.intake.Measurement;

class CountedTest {

    @Test
    void counts_the_period_s_own_measurement_before_any_other() {
        Counted counted = Counted.of(List.of(of("2021-S1"), of("2021-S2"), of("2021")), Period.of("2021-S2"), 12)
                .orElseThrow();
        assertThat(counted.measurement().period().code()).isEqualTo("2021-S2");
        assertThat(counted.carriedForward()).isFalse();
    }

    @Test
    void carries_the_latest_earlier_measurement_forward() {
        Counted counted = Counted.of(List.of(of("2020-S2"), of("2021-Q1"), of("2021-S2")), Period.of("2021-Q3"), 12)
                .orElseThrow();
        assertThat(counted.measurement().period().code()).isEqualTo("2021-Q1");
        assertThat(counted.carriedForward()).isTrue();
    }

    @Test
    void takes_the_last_part_of_a_year_for_the_year() {
        assertThat(Counted.of(List.of(of("2021-S1"), of("2021-S2")), Period.of("2021"), 12))
                .map(counted -> counted.measurement().period().code())
                .hasValue("2021-S2");
    }

    @Test
    void carries_nothing_past_its_validity() {
        assertThat(Counted.of(List.of(of("2020-S1")), Period.of("2021-S1"), 12)).isPresent();
        assertThat(Counted.of(List.of(of("2020-Q1")), Period.of("2021-S1"), 12)).isEmpty();
    }

    /** A month has as many days as it has: 28 February and a year is the last month of that year, leap or not. */
    @Test
    void counts_validity_in_months_whatever_their_length() {
        assertThat(Counted.of(List.of(of("2023-02")), Period.of("2024-02"), 12)).isPresent();
        assertThat(Counted.of(List.of(of("2021-06")), Period.of("2021-10"), 4)).isPresent();
        assertThat(Counted.of(List.of(of("2021-06")), Period.of("2021-11"), 4)).isEmpty();
    }

    @Test
    void never_looks_ahead() {
        assertThat(Counted.of(List.of(of("2021")), Period.of("2021-S1"), 12)).isEmpty();
    }

    private static Measurement of(String period) {
        return new Measurement(
                1,
                UUID.randomUUID(),
                1,
                "370306",
                "a.b.c",
                Period.of(period),
                BigDecimal.ONE,
                null,
                false,
                Instant.EPOCH);
    }
}

package yingshang.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.Given;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Cases worked by hand from the State Council's arrangements, over National Day 2021 and Spring Festival 2022. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class DeadlineClockTest {

    @Inject
    DeadlineClock clock;

    @AfterEach
    void all_is_well_again() {
        MovableClock.goRight();
        Given.neighbourIs("open");
    }

    @ParameterizedTest
    @CsvSource({
        // National Day 2021: 1 to 7 October off; Sunday 26 September and Saturday 9 October work.
        "2021-09-24T10:00, 1, 2021-09-26",
        "2021-09-28T10:00, 3, 2021-10-08",
        "2021-09-29T10:00, 3, 2021-10-09", // 30 September, 8 and 9 October
        "2021-09-30T10:00, 1, 2021-10-08",
        "2021-09-30T10:00, 3, 2021-10-11", // 8, 9 and 11 October
        "2021-09-30T10:00, 15, 2021-10-27",
        "2021-09-30T10:00, 30, 2021-11-17",
        "2021-10-03T10:00, 3, 2021-10-11", // received within the holiday
        "2021-10-09T10:00, 1, 2021-10-11", // received on a make-up Saturday
        // Spring Festival 2022: 31 January to 6 February off; Saturday 29 and Sunday 30 January work.
        "2022-01-26T10:00, 3, 2022-01-29",
        "2022-01-27T10:00, 3, 2022-01-30",
        "2022-01-28T10:00, 3, 2022-02-07",
        "2022-01-30T23:59:59.999, 3, 2022-02-09",
        "2022-01-31T00:00, 3, 2022-02-09",
        "2022-01-28T10:00, 15, 2022-02-23",
        "2022-01-28T10:00, 30, 2022-03-16",
        // Over the turn of a year: 1 to 3 January 2022 off.
        "2021-12-30T10:00, 3, 2022-01-05"
    })
    void counts_working_days_to_the_end_of_the_last(String from, int days, String last) {
        assertThat(clock.end(at(from), Term.workingDays(days))).contains(endOf(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-30T10:00, 7, 2021-10-07", // holidays count
        "2022-01-28T00:00, 15, 2022-02-12",
        "2021-12-31T23:59:59.999, 1, 2022-01-01",
        "2035-01-01T10:00, 7, 2035-01-08" // needs no calendar
    })
    void counts_calendar_days_through_holidays(String from, int days, String last) {
        assertThat(clock.end(at(from), Term.calendarDays(days))).contains(endOf(last));
    }

    @Test
    void counts_hours_to_the_instant_through_nights_and_holidays() {
        assertThat(clock.end(at("2021-09-30T17:30"), Term.hours(24))).contains(at("2021-10-01T17:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T10:00, 1", // the arrangement of 2027 is not published
        "2026-12-15T10:00, 30", // begins in a known year
        "2018-12-28T10:00, 3", // begins in an unknown one
        "1990-01-01T10:00, 1",
        "2100-01-01T10:00, 1"
    })
    void says_that_it_does_not_know_beyond_the_calendar(String from, int days) {
        assertThat(clock.end(at(from), Term.workingDays(days))).isEmpty();
    }

    @Test
    void the_last_working_day_of_the_calendar_is_known() {
        assertThat(clock.end(at("2026-12-30T10:00"), Term.workingDays(1))).contains(endOf("2026-12-31"));
    }

    @Test
    void does_not_guess_while_the_calendar_cannot_be_asked_for() {
        MovableClock.ahead(Duration.ofDays(3650)); // what is at hand is too old by then
        Given.neighbourIs("away");
        assertThat(clock.end(at("2021-09-30T10:00"), Term.workingDays(3))).isEmpty();
        assertThat(clock.workingDays(at("2021-09-30T10:00"), at("2021-10-08T10:00")))
                .isEmpty();
        assertThat(clock.end(at("2021-09-30T10:00"), Term.calendarDays(3))).contains(endOf("2021-10-03"));
    }

    @Test
    void days_are_those_of_shanghai() {
        Instant late = Instant.parse("2021-09-29T16:30:00Z"); // 00:30 on the 30th
        assertThat(clock.end(late, Term.workingDays(1))).contains(endOf("2021-10-08"));
    }

    @Test
    void is_the_inverse_of_counting_what_was_used() {
        Instant from = at("2021-09-20T09:00");
        for (int day = 0; day < 200; day++) {
            Instant begin = from.plus(day, ChronoUnit.DAYS);
            for (int days : new int[] {1, 3, 15, 30}) {
                Instant end = clock.end(begin, Term.workingDays(days)).orElseThrow();
                assertThat(clock.workingDays(begin, end))
                        .as("%s + %d", begin, days)
                        .hasValue(days);
                assertThat(clock.workingDays(begin, end.minus(1, ChronoUnit.DAYS)))
                        .as("the day before the end of %s + %d", begin, days)
                        .hasValue(days - 1);
            }
        }
    }

    @Test
    void a_term_is_at_least_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.workingDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.hours(1001));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse((local.length() == 16 ? local + ":00" : local) + "+08:00")
                .toInstant();
    }

    /** 23:59:59.999 of that day. */
    private static Instant endOf(String day) {
        return at(day + "T23:59:59.999");
    }
}

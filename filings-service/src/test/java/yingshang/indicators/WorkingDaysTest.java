package yingshang.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** The examples of docs/methodology.md, with the calendar as indicators-service publishes it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class WorkingDaysTest {

    @Inject
    WorkingCalendar calendar;

    @AfterEach
    void the_neighbour_is_well_again() {
        Given.neighbourIs("open");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-02,2021-08-02,0", // the day of receipt is day 0
        "2021-08-06,2021-08-09,1", // over a weekend
        "2021-08-07,2021-08-09,1", // received on a Saturday
        "2021-09-30,2021-10-08,1", // over National Day
        "2021-09-30,2021-10-09,2", // make-up Saturday counts
        "2021-09-30,2021-10-11,3",
        "2021-10-01,2021-10-07,0", // wholly within a holiday
        "2022-01-28,2022-02-07,3", // over Spring Festival: the make-up days 29 and 30 January count
        "2022-01-30,2022-02-07,1",
        "2022-01-31,2022-02-06,0",
        "2020-12-31,2021-01-04,1", // over the turn of a year
        "2021-01-01,2021-12-31,250"
    })
    void counts_the_working_days_that_were_used(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.days().between(from, to)).hasValue(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31,2018-12-31",
        "2018-12-31,2019-01-02",
        "2026-12-31,2027-01-01",
        "2027-01-01,2027-01-01",
        "1970-01-01,2100-01-01"
    })
    void does_not_guess_outside_the_published_years(LocalDate from, LocalDate to) {
        assertThat(calendar.days().between(from, to)).isEmpty();
    }

    @Test
    void counts_every_stretch_as_if_day_by_day() {
        Map<LocalDate, Boolean> arranged = Map.of(
                LocalDate.of(2021, 1, 1), false, LocalDate.of(2021, 1, 2), true, LocalDate.of(2021, 2, 1), false);
        WorkingDays days = new WorkingDays(List.of(2019, 2021), arranged);
        LocalDate begin = LocalDate.of(2018, 12, 28);
        for (int from = 0; from < 1200; from += 7) {
            OptionalInt counted = isKnown(begin.plusDays(from)) ? OptionalInt.of(0) : OptionalInt.empty();
            for (int to = from; to < 1200; to++) {
                LocalDate day = begin.plusDays(to);
                boolean works = arranged.getOrDefault(day, day.getDayOfWeek().getValue() <= 5);
                if (!isKnown(day)) {
                    counted = OptionalInt.empty();
                } else if (counted.isPresent() && to > from && works) {
                    counted = OptionalInt.of(counted.getAsInt() + 1);
                }
                assertThat(days.between(begin.plusDays(from), day))
                        .as("%s to %s", begin.plusDays(from), day)
                        .isEqualTo(counted);
            }
        }
    }

    @Test
    void knows_nothing_without_a_year() {
        LocalDate day = LocalDate.of(2021, 8, 2);
        assertThat(new WorkingDays(List.of(), Map.of()).between(day, day)).isEmpty();
    }

    @Test
    void refuses_to_count_backwards() {
        LocalDate day = LocalDate.of(2021, 8, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.days().between(day, day.minusDays(1)));
    }

    @Test
    void works_on_with_the_calendar_it_knows_while_the_neighbour_is_away() {
        WorkingDays before = calendar.refresh();
        assertThat(calendar.refresh()).as("unchanged, not sent again").isSameAs(before);
        Given.neighbourIs("away");
        assertThat(calendar.days()).isSameAs(before);
    }

    private static boolean isKnown(LocalDate day) {
        return day.getYear() == 2019 || day.getYear() == 2021;
    }
}

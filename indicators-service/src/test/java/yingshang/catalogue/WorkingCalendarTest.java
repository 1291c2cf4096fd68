package yingshang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples on the arrangements of 2019 to 2026 as the State Council published them. */
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = published();

    @Test
    void is_told_from_any_other_by_its_digest() {
        LocalDate day = LocalDate.of(2021, 9, 26);
        String digest = new WorkingCalendar(Set.of(2021, 2020), Map.of(day, true)).digest();
        // printf '2020\n2021\n2021-09-26,work\n' | sha256sum
        assertThat(digest).isEqualTo("aa8181f90dbf032f160f0bb388be18d2701e5cfd484b58b0f6705c17cc0f6415");
        assertThat(new WorkingCalendar(Set.of(2020, 2021), Map.of(day, true)).digest())
                .isEqualTo(digest);
        assertThat(new WorkingCalendar(Set.of(2020, 2021), Map.of(day, false)).digest())
                .isNotEqualTo(digest);
        assertThat(new WorkingCalendar(Set.of(2021), Map.of(day, true)).digest())
                .isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-24,true", // Friday
        "2021-09-25,false", // Saturday
        "2021-09-26,true", // Sunday, make-up workday
        "2021-10-01,false", // Friday, National Day
        "2021-10-08,true", // Friday after the holiday
        "2021-10-09,true", // Saturday, make-up workday
        "2021-10-10,false", // Sunday
        "2020-01-31,false", // the Spring Festival that was lengthened
        "2020-02-03,true",
        "2024-02-29,true",
        "2026-12-31,true"
    })
    void knows_working_days_of_published_years(LocalDate date, boolean works) {
        assertThat(CALENDAR.isWorkingDay(date)).contains(works);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31", "2027-01-01", "1999-06-01"})
    void does_not_guess_outside_the_published_years(LocalDate date) {
        assertThat(CALENDAR.isWorkingDay(date)).isEmpty();
        assertThat(CALENDAR.plusWorkingDays(date, 0)).isEmpty();
        assertThat(CALENDAR.plusWorkingDays(date, 3)).isEmpty();
        assertThat(CALENDAR.workingDaysBetween(date, date)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-02,0,2021-08-02", // the day of receipt is day 0
        "2021-08-02,1,2021-08-03",
        "2021-08-06,1,2021-08-09", // over a weekend
        "2021-08-07,1,2021-08-09", // received on a Saturday
        "2021-08-07,0,2021-08-07",
        "2021-09-24,1,2021-09-26", // make-up Sunday counts
        "2021-09-30,1,2021-10-08", // over National Day
        "2021-09-30,2,2021-10-09", // make-up Saturday counts
        "2021-09-30,3,2021-10-11",
        "2020-01-23,5,2020-02-07",
        "2020-12-31,1,2021-01-04", // over the turn of a year
        "2021-01-04,20,2021-02-01", // four weeks without a holiday
        "2026-12-30,1,2026-12-31"
    })
    void finds_the_last_day_of_a_limit(LocalDate received, int days, LocalDate last) {
        assertThat(CALENDAR.plusWorkingDays(received, days)).contains(last);
        assertThat(CALENDAR.workingDaysBetween(received, last)).hasValue(days);
    }

    @Test
    void does_not_know_a_limit_that_ends_after_the_published_years() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 31), 1)).isEmpty();
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 12, 1), 60)).isEmpty();
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }

    @Test
    void does_not_reckon_across_a_year_that_is_not_published() {
        WorkingCalendar gap = new WorkingCalendar(Set.of(2019, 2021), Map.of());
        assertThat(gap.workingDaysBetween(LocalDate.of(2019, 12, 31), LocalDate.of(2021, 1, 4)))
                .isEmpty();
        assertThat(gap.plusWorkingDays(LocalDate.of(2019, 12, 31), 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-02,2021-08-02,0",
        "2021-10-01,2021-10-07,0", // wholly within a holiday
        "2021-10-02,2021-10-08,1",
        "2021-01-01,2021-12-31,250",
        "2021-08-06,2021-08-08,0"
    })
    void counts_the_working_days_that_were_used(LocalDate from, LocalDate to, int days) {
        assertThat(CALENDAR.workingDaysBetween(from, to)).hasValue(days);
    }

    @Test
    void refuses_to_count_backwards() {
        LocalDate day = LocalDate.of(2021, 8, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.workingDaysBetween(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(day, -1));
    }

    @Test
    void knows_the_years_2019_to_2026() {
        assertThat(CALENDAR.years()).containsExactlyInAnyOrder(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    private static WorkingCalendar published() {
        Set<Integer> years = new TreeSet<>();
        Map<LocalDate, Boolean> arranged = new HashMap<>();
        ReferenceTsv.rows("reference/workdays.tsv").forEach(row -> {
            years.add(Integer.valueOf(row.get("year")));
            arranged.put(LocalDate.parse(row.get("date")), row.get("type").equals("WORK"));
        });
        return new WorkingCalendar(years, arranged);
    }
}

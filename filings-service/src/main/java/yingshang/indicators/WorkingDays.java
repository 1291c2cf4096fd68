package yingshang.indicators;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Counts working days of the years whose arrangement the State Council has published, any stretch in one step. Monday
 * to Friday work unless the arrangement says otherwise; the day of receipt is day 0; days of other years are unknown,
 * and so is every count that would need one.
 */
public final class WorkingDays {

    private final long first;
    /** How many of the days from {@code first} on, up to and including this one, are working days. */
    private final int[] working;
    /** The same for days that are unknown. */
    private final int[] unknown;

    /**
     * Reckons the counts once.
     *
     * @param years years whose arrangement is published
     * @param arranged days that the arrangements name: true for a make-up workday, false for a day off
     */
    public WorkingDays(Collection<Integer> years, Map<LocalDate, Boolean> arranged) {
        Set<Integer> known = Set.copyOf(years);
        LocalDate day = LocalDate.of(known.isEmpty() ? 1970 : Collections.min(known), 1, 1);
        int days = known.isEmpty()
                ? 0
                : (int) (LocalDate.of(Collections.max(known) + 1, 1, 1).toEpochDay() - day.toEpochDay());
        first = day.toEpochDay();
        working = new int[days];
        unknown = new int[days];
        for (int i = 0; i < days; i++, day = day.plusDays(1)) {
            boolean works = arranged.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
            working[i] = (i == 0 ? 0 : working[i - 1]) + (works ? 1 : 0);
            unknown[i] = (i == 0 ? 0 : unknown[i - 1]) + (known.contains(day.getYear()) ? 0 : 1);
        }
    }

    /**
     * Working days used from receipt on {@code from} (day 0) to completion on {@code to}: 0 on the same day. Empty when
     * any day in between, the two included, is unknown.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public OptionalInt between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        long begin = from.toEpochDay() - first;
        long end = to.toEpochDay() - first;
        if (begin < 0 || end >= working.length || isUnknown((int) begin) || unknown[(int) end] > unknown[(int) begin]) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(working[(int) end] - working[(int) begin]);
    }

    /**
     * The working day that is so many working days after {@code from}, which is day 0 whether it works or not. Empty
     * when any day on the way, the two included, is unknown.
     *
     * @param days 1 or more
     * @throws IllegalArgumentException when {@code days} is less than 1
     */
    public Optional<LocalDate> after(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("the day of receipt is day 0: " + days);
        }
        long begin = from.toEpochDay() - first;
        if (begin < 0 || begin >= working.length) {
            return Optional.empty();
        }
        int found = firstWith(working[(int) begin] + days);
        return found < working.length
                ? Optional.of(LocalDate.ofEpochDay(first + found))
                        .filter(day -> between(from, day).isPresent())
                : Optional.empty();
    }

    /** The first day up to which there are so many working days; past the end when there is none. */
    private int firstWith(int count) {
        int low = 0;
        int high = working.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (working[middle] < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isUnknown(int day) {
        return unknown[day] > (day == 0 ? 0 : unknown[day - 1]);
    }
}

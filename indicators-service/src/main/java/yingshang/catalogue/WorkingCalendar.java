package yingshang.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The working days of the years whose arrangement the State Council has published: Monday to Friday unless the
 * arrangement says otherwise. A date in any other year is unknown and every answer that would need it is empty, never
 * guessed. The day of receipt is day 0.
 */
public final class WorkingCalendar {

    private final Set<Integer> years;
    private final Map<LocalDate, Boolean> arranged;

    /**
     * @param years years whose arrangement is published
     * @param arranged days that the arrangements name: true for a make-up workday, false for a day off
     */
    public WorkingCalendar(Set<Integer> years, Map<LocalDate, Boolean> arranged) {
        this.years = Set.copyOf(years);
        this.arranged = Map.copyOf(arranged);
    }

    /** Years for which the calendar knows every day. */
    public Set<Integer> years() {
        return years;
    }

    /**
     * What tells this calendar from any other: SHA-256, in hexadecimal, of a line for each published year and one for
     * each arranged day ({@code 2021-02-07,work}), in order, each ended by a line feed.
     */
    public String digest() {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(years).forEach(year -> text.append(year).append('\n'));
        new TreeMap<>(arranged).forEach((day, works) -> text.append(day).append(works ? ",work\n" : ",off\n"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException neverOnJava) {
            throw new IllegalStateException(neverOnJava);
        }
    }

    /** Whether {@code date} is a working day; empty outside the published years. */
    public Optional<Boolean> isWorkingDay(LocalDate date) {
        return knows(date) ? Optional.of(works(date)) : Optional.empty();
    }

    /**
     * The last day of a limit of {@code days} working days for what was received on {@code received}; a limit of 0 ends
     * on the day of receipt. Empty when any day in between is unknown.
     *
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public Optional<LocalDate> plusWorkingDays(LocalDate received, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days cannot be negative: " + days);
        }
        LocalDate day = received;
        for (int left = days; left > 0 && knows(day); ) {
            day = day.plusDays(1);
            left -= knows(day) && works(day) ? 1 : 0;
        }
        return Optional.of(day).filter(this::knows);
    }

    /**
     * Working days used from receipt on {@code from} (day 0) to completion on {@code to}: 0 on the same day. Empty when
     * any day in between is unknown.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public OptionalInt workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        int days = 0;
        LocalDate day = from;
        while (knows(day) && knows(to) && day.isBefore(to)) {
            day = day.plusDays(1);
            days += knows(day) && works(day) ? 1 : 0;
        }
        return knows(day) && day.equals(to) ? OptionalInt.of(days) : OptionalInt.empty();
    }

    private boolean knows(LocalDate date) {
        return years.contains(date.getYear());
    }

    private boolean works(LocalDate date) {
        return arranged.getOrDefault(date, date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }
}

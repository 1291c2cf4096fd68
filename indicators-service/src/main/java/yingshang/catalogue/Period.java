package yingshang.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period in SDMX form: {@code 2021}, {@code 2021-S1}, {@code 2021-Q3} or {@code 2021-08}.
 *
 * <p>Ordered by last day; of two with the same last day the longer one comes last.
 */
public record Period(String code, LocalDate start, LocalDate end) implements Comparable<Period> {

    /** What a period looks like, for Bean Validation. */
    public static final String PATTERN = "[12]\\d{3}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?";

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-([SQ]?)(\\d{1,2}))?");

    /** The period written {@code code}; {@link IllegalArgumentException} when it is none. */
    public static Period of(String code) {
        Matcher form = FORM.matcher(code);
        if (!code.matches(PATTERN) || !form.matches()) {
            throw new IllegalArgumentException("not a period: " + code);
        }
        int year = Integer.parseInt(form.group(1));
        int months = form.group(3) == null
                ? 12
                : form.group(2).equals("S") ? 6 : form.group(2).equals("Q") ? 3 : 1;
        int part = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
        YearMonth first = YearMonth.of(year, (part - 1) * months + 1);
        return new Period(code, first.atDay(1), first.plusMonths(months - 1).atEndOfMonth());
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The period of {@code frequency} that begins with {@code first}. */
    static Period of(Frequency frequency, YearMonth first) {
        int part = (first.getMonthValue() - 1) / frequency.months() + 1;
        return of(
                switch (frequency) {
                    case ANNUAL -> String.valueOf(first.getYear());
                    case HALF_YEARLY -> first.getYear() + "-S" + part;
                    case QUARTERLY -> first.getYear() + "-Q" + part;
                    case MONTHLY -> first.toString();
                });
    }

    /** How long it is. */
    public Frequency frequency() {
        return Frequency.ofMonths(end.getMonthValue() - start.getMonthValue() + 1);
    }

    /** The one before it, of the same length. */
    public Period previous() {
        return of(frequency(), YearMonth.from(start).minusMonths(frequency().months()));
    }

    /** The code says all of it; comparing the days as well would be felt where millions are compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && code.equals(period.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : other.start.compareTo(start);
    }
}

package yingshang.round;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period in SDMX form: {@code 2021}, {@code 2021-S1}, {@code 2021-Q3} or {@code 2021-08}.
 *
 * @param code how it is written
 * @param end its last day
 */
public record Period(String code, LocalDate end) {

    /** How a period is written. */
    public static final String FORM = "(19|20)\\d{2}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?";

    /**
     * Reads a period.
     *
     * @throws RoundException INVALID_PERIOD when {@code code} is not written as one
     */
    public static Period parse(String code) {
        if (!code.matches(FORM)) {
            throw new RoundException(RoundException.Reason.INVALID_PERIOD, code);
        }
        int year = Integer.parseInt(code.substring(0, 4));
        String part = code.length() == 4 ? "12" : code.substring(5);
        int month =
                switch (part.charAt(0)) {
                    case 'S' -> Character.digit(part.charAt(1), 10) * 6;
                    case 'Q' -> Character.digit(part.charAt(1), 10) * 3;
                    default -> Integer.parseInt(part);
                };
        return new Period(code, YearMonth.of(year, month).atEndOfMonth());
    }

    /** Its first day. */
    public LocalDate begin() {
        int months = code.length() == 4 ? 12 : code.charAt(5) == 'S' ? 6 : code.charAt(5) == 'Q' ? 3 : 1;
        return YearMonth.from(end).minusMonths(months - 1L).atDay(1);
    }
}

package yingshang.rows;

import static yingshang.rows.RowFault.demand;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads what stands in the columns of a row, as people and programs write it, or refuses the row. */
public final class Cells {

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(1_000_000);
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

    /** Spreadsheet programs let people break lines within a field. */
    private static final Pattern LINES = Pattern.compile("[\\r\\n\\t]+");

    private final Instant now;
    private final LocalDate today;

    /** Judges by what the clock says now. */
    public Cells(Clock clock) {
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, clock.getZone());
    }

    /** What stands in a column, without blanks around it, of at most so many characters; null when nothing does. */
    public String text(Row row, Column column, int longest) {
        return checked(row.value(column), column, longest);
    }

    /** The same of what people type into several lines: as one. */
    public String line(Row row, Column column, int longest) {
        String value = row.value(column);
        return checked(value == null ? null : LINES.matcher(value.strip()).replaceAll(" "), column, longest);
    }

    /** The same with half-width signs. */
    public String half(Row row, Column column, int longest) {
        String text = text(row, column, longest);
        return text == null ? null : Width.half(text);
    }

    /** A day, perhaps with a time, not in the future; null when nothing stands there. */
    public Moment moment(Row row, Column column) {
        String text = half(row, column, LONGEST_NUMBER);
        if (text == null) {
            return null;
        }
        Moment moment = Moment.read(text);
        demand(moment != null, column, RowRule.UNREADABLE_DATE);
        demand(!moment.day().isBefore(FIRST_DAY), column, RowRule.TOO_EARLY);
        boolean future =
                moment.timed() ? moment.at().isAfter(now) : moment.day().isAfter(today);
        demand(!future, column, RowRule.IN_THE_FUTURE);
        return moment;
    }

    /** A whole number up to a million; null when nothing stands there. */
    public Integer counted(Row row, Column column) {
        BigDecimal number = decimal(row, column);
        if (number == null) {
            return null;
        }
        demand(number.scale() == 0, column, RowRule.NOT_WHOLE);
        demand(number.compareTo(MOST_COUNTED) <= 0, column, RowRule.TOO_LONG);
        return number.intValue();
    }

    /** Digits, perhaps with a point and more digits; without zeros at the end of them. Null when nothing is there. */
    public BigDecimal decimal(Row row, Column column) {
        String text = half(row, column, LONGEST_NUMBER);
        if (text == null) {
            return null;
        }
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = signed ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "0" : digits.substring(point + 1);
        demand(isDigits(whole) && isDigits(fraction), column, RowRule.NOT_A_NUMBER);
        demand(whole.length() <= MOST_DIGITS && fraction.length() <= MOST_DECIMALS, column, RowRule.TOO_LONG);
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        demand(number.signum() == 0 || !text.startsWith("-"), column, RowRule.NEGATIVE);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static String checked(String value, Column column, int longest) {
        String text = value == null ? "" : value.strip();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= ' ' && sign < '\u007F') {
                continue;
            }
            demand(!Character.isISOControl(sign), column, RowRule.CONTROL_CHARACTER);
            demand(sign != '\uFFFD' && !isHalf(text, i), column, RowRule.BROKEN_ENCODING);
        }
        demand(text.length() <= longest, column, RowRule.TOO_LONG);
        return text.isEmpty() ? null : text;
    }

    /** Whether one half of a sign beyond the first plane stands there without the other. */
    private static boolean isHalf(String text, int at) {
        char sign = text.charAt(at);
        return Character.isHighSurrogate(sign)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(sign) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}

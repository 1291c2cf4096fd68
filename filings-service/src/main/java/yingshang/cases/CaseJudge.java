package yingshang.cases;

import static yingshang.cases.CaseColumn.COMPLETED;
import static yingshang.cases.CaseColumn.COST;
import static yingshang.cases.CaseColumn.DOCUMENTS;
import static yingshang.cases.CaseColumn.ITEM;
import static yingshang.cases.CaseColumn.NUMBER;
import static yingshang.cases.CaseColumn.RECEIVED;
import static yingshang.cases.CaseColumn.STEPS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Says of each row whether it is a case. A row has one fault at most: the first, from left to right as named below. */
final class CaseJudge {

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_ITEM = 200;
    private static final int LONGEST_DATE = 40;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(1_000_000);
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

    /** Spreadsheet programs let people break lines within a field. */
    private static final Pattern LINES = Pattern.compile("[\\r\\n\\t]+");

    private final Instant now;
    private final LocalDate today;

    /** Judges by what the clock says now. */
    CaseJudge(Clock clock) {
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, clock.getZone());
    }

    Judged judge(CaseRow row) {
        if (row.unreadable() != null) {
            return row.unreadable();
        }
        try {
            String number = text(row, NUMBER, LONGEST_NUMBER);
            demand(number != null, NUMBER, CaseRule.MISSING);
            String item = text(row, ITEM, LONGEST_ITEM);
            Moment received = moment(row, RECEIVED);
            demand(received != null, RECEIVED, CaseRule.MISSING);
            Moment completed = moment(row, COMPLETED);
            demand(completed == null || !isBefore(completed, received), COMPLETED, CaseRule.COMPLETED_BEFORE_RECEIVED);
            return new CaseRecord(
                    row.row(),
                    number,
                    item,
                    received,
                    completed,
                    counted(row, STEPS),
                    counted(row, DOCUMENTS),
                    decimal(row, COST));
        } catch (Fault fault) {
            String value = fault.column == null ? null : row.value(fault.column);
            return new Rejection(row.row(), fault.column, fault.rule, value);
        }
    }

    /** A day without a time cannot be earlier than a time on it. */
    private static boolean isBefore(Moment completed, Moment received) {
        return completed.timed() && received.timed()
                ? completed.at().isBefore(received.at())
                : completed.day().isBefore(received.day());
    }

    private Moment moment(CaseRow row, CaseColumn column) {
        String text = half(row, column, LONGEST_DATE);
        if (text == null) {
            return null;
        }
        Moment moment = Moment.read(text);
        demand(moment != null, column, CaseRule.UNREADABLE_DATE);
        demand(!moment.day().isBefore(FIRST_DAY), column, CaseRule.TOO_EARLY);
        boolean future =
                moment.timed() ? moment.at().isAfter(now) : moment.day().isAfter(today);
        demand(!future, column, CaseRule.IN_THE_FUTURE);
        return moment;
    }

    private static Integer counted(CaseRow row, CaseColumn column) {
        BigDecimal number = decimal(row, column);
        if (number == null) {
            return null;
        }
        demand(number.scale() == 0, column, CaseRule.NOT_WHOLE);
        demand(number.compareTo(MOST_COUNTED) <= 0, column, CaseRule.TOO_LONG);
        return number.intValue();
    }

    /** Digits, perhaps with a point and more digits; without zeros at the end of them. */
    private static BigDecimal decimal(CaseRow row, CaseColumn column) {
        String text = half(row, column, LONGEST_DATE);
        if (text == null) {
            return null;
        }
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = signed ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "0" : digits.substring(point + 1);
        demand(isDigits(whole) && isDigits(fraction), column, CaseRule.NOT_A_NUMBER);
        demand(whole.length() <= MOST_DIGITS && fraction.length() <= MOST_DECIMALS, column, CaseRule.TOO_LONG);
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        demand(number.signum() == 0 || !text.startsWith("-"), column, CaseRule.NEGATIVE);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static String half(CaseRow row, CaseColumn column, int longest) {
        String text = text(row, column, longest);
        return text == null ? null : Width.half(text);
    }

    /** What stands in a column, without blanks around it; null when nothing does. */
    private static String text(CaseRow row, CaseColumn column, int longest) {
        String value = row.value(column);
        String text = value == null ? "" : value.strip();
        if (column == ITEM) {
            text = LINES.matcher(text).replaceAll(" ");
        }
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= ' ' && sign < '\u007F') {
                continue;
            }
            demand(!Character.isISOControl(sign), column, CaseRule.CONTROL_CHARACTER);
            demand(sign != '\uFFFD' && !isHalf(text, i), column, CaseRule.BROKEN_ENCODING);
        }
        demand(text.length() <= longest, column, CaseRule.TOO_LONG);
        return text.isEmpty() ? null : text;
    }

    /** Whether one half of a sign beyond the first plane stands there without the other. */
    private static boolean isHalf(String text, int at) {
        char sign = text.charAt(at);
        return Character.isHighSurrogate(sign)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(sign) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static void demand(boolean met, CaseColumn column, CaseRule rule) {
        if (!met) {
            throw new Fault(column, rule);
        }
    }

    /** Thrown for each bad row, of which there may be millions: it has no stack to fill. */
    private static final class Fault extends RuntimeException {
        private final transient CaseColumn column;
        private final transient CaseRule rule;

        Fault(CaseColumn column, CaseRule rule) {
            super(null, null, false, false);
            this.column = column;
            this.rule = rule;
        }
    }
}

package yingshang.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A day, perhaps with a time of day. Written {@code 2021-03-05}, {@code 2021/3/5}, {@code 2021.3.5}, {@code 20210305}
 * or {@code 2021年3月5日}, then perhaps {@code T} or blanks and {@code 14:30}, {@code 14:30:00} or {@code 14:30:00.5},
 * then perhaps {@code Z}, {@code +08:00}, {@code +0800} or {@code +08}. Without an offset it is meant in Asia/Shanghai.
 *
 * @param at the second; for a day without a time its first
 * @param day in Asia/Shanghai
 * @param timed whether the time of day was given
 */
public record Moment(Instant at, LocalDate day, boolean timed) {

    private static final ZoneId OFFICIAL = ZoneId.of("Asia/Shanghai");

    /** Reads half-width text; null when it is not written as above or names no day of the calendar. */
    public static Moment read(String text) {
        try {
            return new Scan(text).moment();
        } catch (Unreadable noMoment) {
            return null;
        }
    }

    /** Whether this is earlier than {@code other}. A day without a time cannot be earlier than a time on it. */
    public boolean isBefore(Moment other) {
        return timed && other.timed() ? at.isBefore(other.at()) : day.isBefore(other.day());
    }

    /** Thrown once a row in a bad file: it has no stack to fill. */
    private static final class Unreadable extends RuntimeException {
        private static final Unreadable HERE = new Unreadable();

        Unreadable() {
            super(null, null, false, false);
        }
    }

    /** Goes through a text once, from left to right: patterns would take most of an upload's time. */
    private static final class Scan {

        private final String text;
        private int next;

        Scan(String text) {
            this.text = text;
        }

        Moment moment() {
            LocalDate day = day();
            if (atEnd()) {
                return new Moment(day.atStartOfDay(OFFICIAL).toInstant(), day, false);
            }
            demand(takes('T') || takes(' ') || text.charAt(next - 1) == '日');
            blanks();
            LocalDateTime local = day.atTime(time());
            blanks();
            if (atEnd()) {
                return new Moment(local.toInstant(OFFICIAL.getRules().getOffset(local)), day, true);
            }
            Instant at = local.toInstant(offset());
            demand(atEnd());
            return new Moment(at, at.atZone(OFFICIAL).toLocalDate(), true);
        }

        private LocalDate day() {
            int year = number(4, 4);
            if (isDigit()) {
                return date(year, number(2, 2), number(2, 2));
            }
            demand(!atEnd());
            char mark = text.charAt(next++);
            demand("-/.年".indexOf(mark) >= 0);
            int month = number(1, 2);
            demand(takes(mark == '年' ? '月' : mark));
            int day = number(1, 2);
            demand(mark != '年' || takes('日'));
            return date(year, month, day);
        }

        private static LocalDate date(int year, int month, int day) {
            demand(month >= 1 && month <= 12 && day >= 1);
            demand(day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
            return LocalDate.of(year, month, day);
        }

        private LocalTime time() {
            int hour = number(1, 2);
            demand(takes(':'));
            int minute = number(2, 2);
            int second = takes(':') ? number(2, 2) : 0;
            if (takes('.')) {
                number(1, 9); // fractions of a second are of no interest
            }
            demand(hour < 24 && minute < 60 && second < 60);
            return LocalTime.of(hour, minute, second);
        }

        private ZoneOffset offset() {
            if (takes('Z')) {
                return ZoneOffset.UTC;
            }
            int sign = takes('-') ? -1 : 1;
            demand(sign < 0 || takes('+'));
            int hours = number(2, 2);
            int minutes = takes(':') || isDigit() ? number(2, 2) : 0;
            demand(hours < 18 && minutes < 60);
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }

        private int number(int fewest, int most) {
            int number = 0;
            int digits = 0;
            for (; digits < most && isDigit(); digits++) {
                number = number * 10 + text.charAt(next++) - '0';
            }
            demand(digits >= fewest);
            return number;
        }

        private boolean isDigit() {
            return !atEnd() && text.charAt(next) >= '0' && text.charAt(next) <= '9';
        }

        private boolean takes(char sign) {
            boolean there = !atEnd() && text.charAt(next) == sign;
            next += there ? 1 : 0;
            return there;
        }

        private void blanks() {
            while (!atEnd() && text.charAt(next) == ' ') {
                next++;
            }
        }

        private boolean atEnd() {
            return next == text.length();
        }

        private static void demand(boolean met) {
            if (!met) {
                throw Unreadable.HERE;
            }
        }
    }
}

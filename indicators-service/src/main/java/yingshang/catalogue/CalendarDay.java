package yingshang.catalogue;

import java.time.LocalDate;

/**
 * A day that the State Council's arrangement names.
 *
 * @param name the holiday it belongs to
 * @param type day off or make-up workday
 * @param year year of the arrangement, which may name days of the year before
 */
record CalendarDay(LocalDate date, String name, Type type, int year, String document) {

    enum Type {
        OFF,
        WORK
    }
}

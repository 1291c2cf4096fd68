package yingshang.reform;

import java.time.LocalDate;

/**
 * What is today, and what is soon.
 *
 * @param today the day in Asia/Shanghai
 * @param soon the last day that is near enough for yellow
 */
record Days(LocalDate today, LocalDate soon) {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    /** @throws ReformException DATE_OUT_OF_RANGE when nobody can mean this day */
    static void requireSensible(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new ReformException(ReformException.Reason.DATE_OUT_OF_RANGE, day.toString());
        }
    }

    /** The light of a measure; null while it is suspended, and while it is open without a due date. */
    Light light(ReformStatus status, LocalDate due) {
        return switch (status) {
            case DONE_CLAIMED, DONE_VERIFIED -> Light.GREEN;
            case SUSPENDED -> null;
            case NOT_STARTED, IN_PROGRESS, OVERDUE -> due == null ? null : ofOpen(due);
        };
    }

    private Light ofOpen(LocalDate due) {
        if (due.isBefore(today)) {
            return Light.RED;
        }
        return due.isAfter(soon) ? Light.GREEN : Light.YELLOW;
    }
}

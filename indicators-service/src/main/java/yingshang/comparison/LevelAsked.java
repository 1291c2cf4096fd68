package yingshang.comparison;

import static yingshang.catalogue.CatalogueException.Reason.PERIODS_REVERSED;

import yingshang.catalogue.CatalogueException;
import yingshang.catalogue.Period;
import yingshang.catalogue.PeriodRange;

/** Which regions are compared: those of a level, at a node, from an earlier period to a later one as long. */
record LevelAsked(String level, String node, PeriodRange range) {

    /** What was asked; see {@link #range(String, String)}. */
    static LevelAsked of(String level, String node, String period, String against) {
        return new LevelAsked(level, node, range(period, against));
    }

    /**
     * From one period to another.
     *
     * @param against the earlier one; null for the one before {@code period}
     * @throws CatalogueException MIXED_FREQUENCIES, PERIODS_REVERSED also when they are the same
     */
    static PeriodRange range(String period, String against) {
        if (period.equals(against)) {
            throw new CatalogueException(PERIODS_REVERSED, against + " = " + period);
        }
        return PeriodRange.of(
                null, against == null ? Period.of(period).previous().code() : against, period);
    }
}

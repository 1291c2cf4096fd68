package yingshang.reduction.method;

/**
 * Progress of a yearly series by its compound growth, as Open SDG and Statistics Canada publish it: the growth observed
 * since the base year against the growth that the target requires, or by itself when there is no target. Inexact by
 * nature, therefore in binary floating point.
 *
 * @param value observed growth over required growth, or growth towards the wanted side; null when it cannot be told
 * @param score -5 to 5; null when it cannot be told
 */
public record GrowthProgress(Double value, Double score, Status status) {

    /** Where a series stands. */
    public enum Status {
        TARGET_ACHIEVED,
        SUBSTANTIAL_PROGRESS,
        MODERATE_PROGRESS,
        LIMITED_PROGRESS,
        DETERIORATION,
        NOT_AVAILABLE
    }

    /** A value of the series and its year. */
    public record Point(double value, double year) {}

    private static final double ZERO_STANDS_FOR = 0.001;
    private static final double SUBSTANTIAL = 0.95;
    private static final double MODERATE = 0.6;
    private static final double HIGH_GROWTH = 0.015;
    private static final double MEDIUM_GROWTH = 0.005;
    private static final double LIMIT_POWER = 4.44;
    private static final double BOUND = 5;
    private static final GrowthProgress NOT_AVAILABLE = new GrowthProgress(null, null, Status.NOT_AVAILABLE);

    /**
     * Progress towards a target value.
     *
     * @param current not available when it is not later than {@code base}
     * @param target value and year to reach it
     */
    public static GrowthProgress towards(Point base, Point current, Point target, boolean lowerIsBetter) {
        double from = nonZero(base.value());
        double to = nonZero(target.value());
        if (current.year() <= base.year() || target.year() <= base.year()) {
            return NOT_AVAILABLE;
        }
        boolean achieved = lowerIsBetter ? current.value() <= to : current.value() >= to;
        boolean comparable = from * current.value() >= 0 && from * to > 0;
        double required = comparable ? growth(from, to, target.year() - base.year()) : 0;
        Double value = required == 0
                ? null
                : sign(lowerIsBetter)
                        * growth(from, current.value(), current.year() - base.year())
                        / Math.abs(required);
        if (achieved) {
            return new GrowthProgress(value, BOUND, Status.TARGET_ACHIEVED);
        }
        return value == null ? NOT_AVAILABLE : new GrowthProgress(value, score(value), status(value));
    }

    /**
     * Progress of a series without a target.
     *
     * @param limit natural bound that growth slows down towards (100 for a percentage), at which standing still is the
     *     best there is; null when there is none. A series below 0 has no share of a limit: not available
     */
    public static GrowthProgress without(Point base, Point current, Double limit, boolean lowerIsBetter) {
        double from = nonZero(base.value());
        if (current.year() <= base.year() || from * current.value() < 0) {
            return NOT_AVAILABLE;
        }
        double value = sign(lowerIsBetter) * growth(from, current.value(), current.year() - base.year());
        double room = limit == null ? 1 : room(from, limit);
        if (!Double.isFinite(room)) {
            return NOT_AVAILABLE;
        }
        if (room == 0 && value >= 0) {
            return new GrowthProgress(value, BOUND, Status.SUBSTANTIAL_PROGRESS);
        }
        if (value >= HIGH_GROWTH * room) {
            return new GrowthProgress(value, Math.min(500 * value / room - 5, BOUND), Status.SUBSTANTIAL_PROGRESS);
        }
        if (value >= MEDIUM_GROWTH * room) {
            return new GrowthProgress(value, 250 * value / room - 1.25, Status.MODERATE_PROGRESS);
        }
        if (value >= 0) {
            return new GrowthProgress(value, 500 * value / room - 2.5, Status.LIMITED_PROGRESS);
        }
        return new GrowthProgress(value, Math.max(125 * value - 2.5, -BOUND), Status.DETERIORATION);
    }

    private static double growth(double from, double to, double years) {
        return Math.pow(to / from, 1 / years) - 1;
    }

    private static double room(double from, double limit) {
        if (from <= limit) {
            return 1 - Math.pow(from / limit, LIMIT_POWER);
        }
        return from <= 2 * limit ? 1 - Math.pow((2 * limit - from) / limit, LIMIT_POWER) : 1;
    }

    private static Status status(double value) {
        if (value >= SUBSTANTIAL) {
            return Status.SUBSTANTIAL_PROGRESS;
        }
        if (value >= MODERATE) {
            return Status.MODERATE_PROGRESS;
        }
        return value >= 0 ? Status.LIMITED_PROGRESS : Status.DETERIORATION;
    }

    private static double score(double value) {
        return value >= MODERATE ? Math.min(7.1429 * value - 4.2857, BOUND) : Math.max(4.1667 * value - 2.5, -BOUND);
    }

    private static double sign(boolean lowerIsBetter) {
        return lowerIsBetter ? -1 : 1;
    }

    private static double nonZero(double value) {
        return value == 0 ? ZERO_STANDS_FOR : value;
    }
}

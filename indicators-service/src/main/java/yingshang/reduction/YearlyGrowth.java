package yingshang.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import yingshang.catalogue.Direction;
import yingshang.catalogue.Period;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Target;
import yingshang.catalogue.Written;
import yingshang.intake.Measurement;
import yingshang.reduction.method.GrowthProgress;
import yingshang.reduction.method.GrowthProgress.Point;
import yingshang.scoring.Shown;

/**
 * The growth-rate progress that stands beside a target's status where whole years are measured (methodology
 * section 5).
 */
final class YearlyGrowth {

    private YearlyGrowth() {}

    /**
     * Growth from {@code start} to {@code counting}, against what the target requires when it has a day, else by
     * itself.
     *
     * @return null unless a number was measured for a whole year after the year of the baseline
     */
    static TargetView.Growth of(Target target, Scenario scenario, StartingValue start, Measurement counting) {
        if (start == null || counting == null || counting.value() == null || !isYear(counting.period())) {
            return null;
        }
        Point base = point(start.value(), start.asOf());
        Point current = point(counting.value(), counting.period().end());
        if (current.year() <= base.year()) {
            return null;
        }
        boolean lower = scenario.direction() == Direction.LOWER;
        return view(
                target.due() == null
                        ? GrowthProgress.without(base, current, limit(scenario), lower)
                        : GrowthProgress.towards(base, current, point(target.value(), target.due()), lower));
    }

    private static boolean isYear(Period period) {
        return period.equals(Period.of(String.valueOf(period.end().getYear())));
    }

    private static Point point(BigDecimal value, LocalDate day) {
        return new Point(value.doubleValue(), day.getYear());
    }

    private static Double limit(Scenario scenario) {
        return scenario.maximum() == null ? null : scenario.maximum().doubleValue();
    }

    private static TargetView.Growth view(GrowthProgress progress) {
        return new TargetView.Growth(Written.of(progress.status()), figure(progress.value()), figure(progress.score()));
    }

    private static BigDecimal figure(Double inexact) {
        return inexact == null || !Double.isFinite(inexact) ? null : Shown.figure(BigDecimal.valueOf(inexact));
    }
}

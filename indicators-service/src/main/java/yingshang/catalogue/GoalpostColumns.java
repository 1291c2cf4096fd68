package yingshang.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The goalposts of a row of {@code scenarios.tsv}, and what they have wrong. */
final class GoalpostColumns {

    private static final List<String> COLUMNS = FrameworkRows.columns("best worst variant power goalpost_origin");
    private static final Set<String> ORIGINS = Set.of("world-bank", "natural-bound", "document", "statutory");

    private GoalpostColumns() {}

    /** The row's goalposts; null when all their columns are empty. */
    static Goalposts read(TsvRow row, Direction direction) {
        long filled = COLUMNS.stream().filter(column -> !row.empty(column)).count();
        if (filled == 0) {
            return null;
        }
        if (filled < COLUMNS.size()) {
            row.fault("best", "best, worst, variant, power and goalpost_origin must be all empty or all filled");
            return null;
        }
        BigDecimal best = row.decimal("best");
        BigDecimal worst = row.decimal("worst");
        if (best != null && worst != null) {
            order(row, direction, best.compareTo(worst));
        }
        GoalpostVariant variant = row.oneOf("variant", GoalpostVariant.class);
        BigDecimal power = row.positive("power");
        if (variant == GoalpostVariant.LOGARITHMIC) {
            aboveZero(row, "best", best);
            aboveZero(row, "worst", worst);
        }
        if (variant != null && power != null) {
            power(row, variant, power);
        }
        if (!ORIGINS.contains(row.text("goalpost_origin"))) {
            row.fault("goalpost_origin", "must be one of world-bank|natural-bound|document|statutory");
        }
        return new Goalposts(
                best,
                worst,
                variant,
                power,
                row.text("goalpost_origin"),
                FrameworkRows.source(row, "document", "clause"));
    }

    private static void order(TsvRow row, Direction direction, int order) {
        if (order == 0) {
            row.fault("best", "must differ from worst");
        } else if (direction != null && (order < 0) != (direction == Direction.LOWER)) {
            row.fault("best", "must lie on the better side of worst, as direction says");
        }
    }

    private static void aboveZero(TsvRow row, String column, BigDecimal bound) {
        if (bound != null && bound.signum() <= 0) {
            row.fault(column, "must be above 0 for logarithmic goalposts");
        }
    }

    private static void power(TsvRow row, GoalpostVariant variant, BigDecimal power) {
        boolean one = power.compareTo(BigDecimal.ONE) == 0;
        if (variant == GoalpostVariant.POWERED && one) {
            row.fault("power", "must differ from 1 for powered goalposts");
        } else if (variant != GoalpostVariant.POWERED && !one) {
            row.fault("power", "must be 1 unless variant is powered");
        }
    }
}

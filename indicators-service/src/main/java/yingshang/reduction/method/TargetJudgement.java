package yingshang.reduction.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a target stands, and why.
 *
 * @param gap value less target, in the unit; null without a value
 * @param attainment how much of the way from baseline to target is behind us, 0 to 1; null without value or baseline
 * @param expected the yardstick: what a straight line from baseline to target reaches today; null without baseline or
 *     due date
 */
public record TargetJudgement(TargetStatus status, BigDecimal gap, BigDecimal attainment, BigDecimal expected) {

    private static final BigDecimal RISK = new BigDecimal("0.1");

    /**
     * Judges a promise.
     *
     * @param start null when there is no baseline
     * @param value null when there is no data; zero is a value
     * @param today the day to judge on; a promise is overdue from the day after its last day
     */
    public static TargetJudgement judge(Promise promise, Start start, BigDecimal value, LocalDate today) {
        BigDecimal expected = start == null || promise.due() == null ? null : expected(promise, start, today);
        if (value == null) {
            return new TargetJudgement(TargetStatus.NO_DATA, null, null, expected);
        }
        return new TargetJudgement(
                status(promise, start, value, today, expected),
                value.subtract(promise.target()),
                start == null ? null : attainment(promise, start.value(), value),
                expected);
    }

    /** The judgement where the practice does not exist or does not apply. */
    public static TargetJudgement notMeasurable() {
        return new TargetJudgement(TargetStatus.NOT_MEASURABLE, null, null, null);
    }

    private static TargetStatus status(
            Promise promise, Start start, BigDecimal value, LocalDate today, BigDecimal expected) {
        if (promise.kept(value)) {
            return TargetStatus.ATTAINED;
        }
        if (promise.due() != null && today.isAfter(promise.due())) {
            return TargetStatus.OVERDUE;
        }
        if (expected == null) {
            return TargetStatus.NOT_ATTAINED;
        }
        BigDecimal behind = promise.comparison().lowerIsBetter() ? value.subtract(expected) : expected.subtract(value);
        if (behind.signum() <= 0) {
            return TargetStatus.ON_TRACK;
        }
        BigDecimal distance = promise.target().subtract(start.value()).abs();
        return behind.compareTo(distance.multiply(RISK)) <= 0 ? TargetStatus.AT_RISK : TargetStatus.OFF_TRACK;
    }

    /** A baseline that keeps the promise already has no way to go: then the target itself is the yardstick. */
    private static BigDecimal expected(Promise promise, Start start, LocalDate today) {
        long days = ChronoUnit.DAYS.between(start.asOf(), promise.due());
        long passed = ChronoUnit.DAYS.between(start.asOf(), today);
        if (promise.kept(start.value()) || passed >= days) {
            return promise.target();
        }
        if (passed <= 0) {
            return start.value();
        }
        BigDecimal way = promise.target().subtract(start.value());
        return start.value()
                .add(way.multiply(BigDecimal.valueOf(passed)).divide(BigDecimal.valueOf(days), MathContext.DECIMAL128));
    }

    private static BigDecimal attainment(Promise promise, BigDecimal baseline, BigDecimal value) {
        if (promise.kept(value)) {
            return BigDecimal.ONE;
        }
        BigDecimal way = baseline.subtract(promise.target());
        if (promise.kept(baseline) || way.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = baseline.subtract(value).divide(way, MathContext.DECIMAL128);
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
}

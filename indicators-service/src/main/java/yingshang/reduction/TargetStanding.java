package yingshang.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Target;
import yingshang.catalogue.Written;
import yingshang.intake.Measurement;
import yingshang.intake.Special;
import yingshang.reduction.method.Start;
import yingshang.reduction.method.TargetJudgement;
import yingshang.reduction.method.TargetStatus;
import yingshang.scoring.Counted;
import yingshang.scoring.Shown;

/** A target with the value that counts for it, its baseline and the judgement that follows. */
public record TargetStanding(
        Target target,
        Scenario scenario,
        Optional<Measurement> counting,
        Optional<StartingValue> start,
        LocalDate day,
        TargetJudgement judgement) {

    /**
     * What is judged, and when.
     *
     * @param period the period whose value counts; null when nothing has been measured in the region
     */
    public record Judged(Period period, LocalDate day) {}

    /**
     * Where {@code target} stands.
     *
     * @param measurements standing measurements of the target's region and scenario
     */
    public static TargetStanding of(
            Framework framework, Target target, Scenario scenario, List<Measurement> measurements, Judged judged) {
        Optional<Measurement> counting = Optional.ofNullable(judged.period())
                .flatMap(period -> Counted.of(measurements, period, framework.validityMonths(scenario)))
                .map(Counted::measurement);
        Optional<StartingValue> start = StartingValue.of(framework, target.region(), target.scenario(), measurements)
                .filter(value -> judged.period() == null || value.precedes(judged.period()));
        return new TargetStanding(
                target, scenario, counting, start, judged.day(), judge(target, counting, start, judged.day()));
    }

    private static TargetJudgement judge(
            Target target, Optional<Measurement> counting, Optional<StartingValue> start, LocalDate day) {
        Special special = counting.map(Measurement::special).orElse(null);
        if (special == Special.NO_PRACTICE || special == Special.NOT_APPLICABLE) {
            return TargetJudgement.notMeasurable();
        }
        BigDecimal value = counting.map(Measurement::value).orElse(null);
        Start from = start.map(found -> new Start(found.value(), found.asOf())).orElse(null);
        return TargetJudgement.judge(TargetsOfRow.promise(target), from, value, day);
    }

    TargetStatus status() {
        return judgement.status();
    }

    /** As it is shown. */
    public TargetView view() {
        return new TargetView(
                target.id(),
                target.region(),
                scenario.metric().substring(0, scenario.metric().indexOf('.')),
                scenario.metric(),
                scenario.code(),
                scenario.name(),
                scenario.unit(),
                target.comparison().symbol(),
                target.value(),
                target.due(),
                target.source(),
                target.note(),
                Written.of(status()),
                counting.map(Measurement::value).orElse(null),
                counting.map(Measurement::special).map(Written::of).orElse(null),
                counting.map(measurement -> measurement.period().code()).orElse(null),
                counting.map(Measurement::id).orElse(null),
                counting.map(Measurement::demonstration).orElse(false),
                day,
                start.map(TargetStanding::baseline).orElse(null),
                judgement.gap(),
                Shown.figure(judgement.attainment()),
                Shown.figure(judgement.expected()),
                YearlyGrowth.of(target, scenario, start.orElse(null), counting.orElse(null)));
    }

    private static TargetView.Baseline baseline(StartingValue start) {
        Long measurement =
                start.measurement() == null ? null : start.measurement().id();
        return new TargetView.Baseline(start.value(), start.asOf(), start.source(), measurement);
    }
}

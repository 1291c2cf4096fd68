package yingshang.reduction;

import java.time.LocalDate;
import java.util.List;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.Target;
import yingshang.reduction.ReductionView.AgainstTarget;
import yingshang.reduction.method.Comparison;
import yingshang.reduction.method.Promise;
import yingshang.reduction.method.Start;
import yingshang.reduction.method.TargetJudgement;
import yingshang.reduction.method.TargetStatus;
import yingshang.scoring.Shown;

/** Holds a reduction's value against the targets of its region and scenario. */
final class TargetsOfRow {

    private TargetsOfRow() {}

    static List<AgainstTarget> of(ReducedValue row, Framework framework) {
        return framework.targets().stream()
                .filter(target -> target.region().equals(row.region())
                        && target.scenario().equals(row.scenario()))
                .map(target -> against(row, target))
                .toList();
    }

    /** The catalogue's target in the words of the method. */
    static Promise promise(Target target) {
        return new Promise(Comparison.valueOf(target.comparison().name()), target.value(), target.due());
    }

    private static AgainstTarget against(ReducedValue row, Target target) {
        Start start = row.baseline() == null ? null : new Start(row.baseline(), row.baselineAsOf());
        LocalDate day = Period.of(row.period()).end();
        TargetJudgement judgement = TargetJudgement.judge(promise(target), start, row.value(), day);
        return new AgainstTarget(
                target.id(),
                target.comparison().symbol(),
                target.value(),
                target.due(),
                judgement.gap(),
                Shown.figure(judgement.attainment()),
                judgement.status() == TargetStatus.ATTAINED,
                target.source());
    }
}

package yingshang.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yingshang.catalogue.Direction;
import yingshang.catalogue.Written;
import yingshang.comparison.NextStepsView.Step;
import yingshang.intake.Special;
import yingshang.reduction.OpenTarget;
import yingshang.scoring.Shown;
import yingshang.scoring.method.Leaf;
import yingshang.scoring.method.NodeScore;

/**
 * What attaining the most demanding open target of a scenario would add.
 *
 * @param points of the region's score, unrounded; null when there are none
 * @param indicatorPoints of its indicator's score, unrounded; null when there are none
 * @param why why there are no points; null otherwise
 */
record Gain(
        OpenTarget open,
        List<String> others,
        BigDecimal score,
        BigDecimal scoreThen,
        BigDecimal points,
        BigDecimal indicatorPoints,
        String why) {

    static final Comparator<Gain> GREATEST_FIRST = comparing(Gain::points, nullsLast(reverseOrder()))
            .thenComparing(Gain::indicatorPoints, nullsLast(reverseOrder()))
            .thenComparing(gain -> gain.open().target().id(), naturalOrder());

    /** @param targets open targets of one scenario */
    static Gain of(List<OpenTarget> targets, WhatIf region) {
        OpenTarget open = mostDemanding(targets);
        List<String> others = targets.stream()
                .map(other -> other.target().id())
                .filter(id -> !id.equals(open.target().id()))
                .sorted()
                .toList();
        String scenario = open.scenario().code();
        Optional<Leaf> leaf = region.tree().leaf(scenario);
        BigDecimal score = score(region.now(), scenario);
        if (leaf.isEmpty() || open.special() == Special.NOT_APPLICABLE) {
            return new Gain(open, others, score, null, null, null, leaf.isEmpty() ? "not-scored" : "not-applicable");
        }
        Map<String, NodeScore> then = region.with(leaf.get(), open.target().value());
        BigDecimal points = gained(region.now(), then, region.tree().root().code());
        return new Gain(
                open,
                others,
                score,
                score(then, scenario),
                points,
                gained(region.now(), then, indicator(open)),
                points == null ? "no-score" : null);
    }

    private static OpenTarget mostDemanding(List<OpenTarget> targets) {
        Comparator<OpenTarget> byValue = comparing(open -> open.target().value());
        boolean lower = targets.get(0).scenario().direction() == Direction.LOWER;
        return targets.stream()
                .min((lower ? byValue : byValue.reversed())
                        .thenComparing(open -> open.target().id()))
                .orElseThrow();
    }

    private static BigDecimal gained(Map<String, NodeScore> now, Map<String, NodeScore> then, String node) {
        BigDecimal before = score(now, node);
        BigDecimal after = score(then, node);
        return before == null || after == null ? null : after.subtract(before);
    }

    private static BigDecimal score(Map<String, NodeScore> scores, String node) {
        return scores.containsKey(node) ? scores.get(node).score() : null;
    }

    private static String indicator(OpenTarget open) {
        String metric = open.scenario().metric();
        return metric.substring(0, metric.indexOf('.'));
    }

    Step view() {
        return new Step(
                open.target().id(),
                others,
                indicator(open),
                open.scenario().metric(),
                open.scenario().code(),
                open.scenario().name(),
                open.scenario().unit(),
                open.target().comparison().symbol(),
                open.target().value(),
                open.target().due(),
                open.target().source(),
                Written.of(open.status()),
                open.value(),
                Written.of(open.special()),
                open.demonstration(),
                Shown.figure(score),
                Shown.figure(scoreThen),
                Shown.figure(points),
                Shown.figure(indicatorPoints),
                why);
    }
}

package yingshang.comparison;

import static yingshang.comparison.ComparisonException.Reason.PERIOD_WITHOUT_SCORES;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import yingshang.catalogue.Period;
import yingshang.catalogue.PeriodRange;
import yingshang.scoring.PlacedScore;
import yingshang.scoring.StandingScores;

/** Finds scores of two periods in one statement and puts them side by side. */
final class Pairs {

    private Pairs() {}

    /** The regions of a level at a node, by region, with their ranks. */
    static Map<String, Pair> ofLevel(StandingScores scores, Places places, LevelAsked asked) {
        places.demandLevel(asked.level());
        places.demandNode(asked.node());
        if (!scores.periods(places.framework()).contains(asked.range().to())) {
            throw none(asked.range().to());
        }
        return beside(
                scores.ofLevel(places.framework(), asked.level(), asked.node(), periods(asked.range())),
                score -> score.id().region(),
                asked.range().to());
    }

    /** All nodes of a region, by node, without ranks. */
    static Map<String, Pair> ofRegion(StandingScores scores, Places places, String region, PeriodRange range) {
        places.demandRegion(region);
        var found = scores.ofRegion(places.framework(), region, periods(range));
        for (Period period : periods(range)) {
            if (found.get(period).isEmpty()) {
                throw none(period);
            }
        }
        return beside(
                found.values().stream()
                        .flatMap(byNode -> byNode.values().stream())
                        .toList(),
                score -> score.id().node(),
                range.to());
    }

    /** Some nodes of a region, by node, with their ranks. */
    static Map<String, Pair> ranked(
            StandingScores scores, Places places, String region, List<String> nodes, PeriodRange range) {
        return nodes.isEmpty()
                ? Map.of()
                : beside(
                        scores.ofRegions(places.framework(), List.of(region), nodes, periods(range)),
                        score -> score.id().node(),
                        range.to());
    }

    private static Map<String, Pair> beside(
            Collection<PlacedScore> scores, Function<PlacedScore, String> key, Period later) {
        Map<String, Pair> pairs = new TreeMap<>();
        scores.forEach(score -> pairs.merge(key.apply(score), Pair.alone(score, later), Pair::with));
        return pairs;
    }

    private static List<Period> periods(PeriodRange range) {
        return List.of(range.from(), range.to());
    }

    private static ComparisonException none(Period period) {
        return new ComparisonException(PERIOD_WITHOUT_SCORES, period.code());
    }
}

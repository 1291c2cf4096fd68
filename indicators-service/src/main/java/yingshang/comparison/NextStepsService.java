package yingshang.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static yingshang.comparison.ComparisonException.Reason.PERIOD_WITHOUT_SCORES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Period;
import yingshang.reduction.TargetService;
import yingshang.scoring.PlacedScore;
import yingshang.scoring.Shown;
import yingshang.scoring.StandingScores;
import yingshang.wire.Page;

/** Says what attaining each open target would add, by computing the region anew with the target's value. */
@ApplicationScoped
class NextStepsService {

    private final Catalogue catalogue;
    private final StandingScores scores;
    private final TargetService targets;

    NextStepsService(Catalogue catalogue, StandingScores scores, TargetService targets) {
        this.catalogue = catalogue;
        this.scores = scores;
        this.targets = targets;
    }

    @Transactional
    NextStepsView steps(String region, Period period, int page, int size) {
        Places places = new Places(catalogue);
        places.demandRegion(region);
        Map<String, PlacedScore> standing =
                scores.ofRegion(places.framework(), region, List.of(period)).get(period);
        if (standing.isEmpty()) {
            throw new ComparisonException(PERIOD_WITHOUT_SCORES, period.code());
        }
        WhatIf whatIf = new WhatIf(
                places.framework(),
                standing.entrySet().stream().collect(toMap(Map.Entry::getKey, score -> score.getValue()
                        .result())));
        List<Gain> gains =
                targets.open(region, period).stream()
                        .collect(groupingBy(open -> open.scenario().code()))
                        .values()
                        .stream()
                        .map(ofScenario -> Gain.of(ofScenario, whatIf))
                        .sorted(Gain.GREATEST_FIRST)
                        .toList();
        List<NextStepsView.Step> shown = gains.stream()
                .skip((long) page * size)
                .limit(size)
                .map(Gain::view)
                .toList();
        return new NextStepsView(
                places.framework().edition(),
                region,
                places.regionName(region),
                period.code(),
                Shown.figure(whatIf.now().get(whatIf.tree().root().code()).score()),
                new Page<>(shown, page, size, gains.size()));
    }
}

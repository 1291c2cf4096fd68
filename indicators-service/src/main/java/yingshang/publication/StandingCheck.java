package yingshang.publication;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionView;
import yingshang.publication.recomputation.ComputedScores;
import yingshang.scoring.StandingScore;
import yingshang.scoring.method.NodeScore;

/** Holds scores computed anew against those that stand; they must be the same to the last digit. */
final class StandingCheck {

    private StandingCheck() {}

    /** Where they differ, as {@code edition.region.period.node}. */
    static List<String> differences(ComputedScores computed, List<StandingScore> standing) {
        Map<String, StandingScore> left = standing.stream().collect(toMap(StandingCheck::place, score -> score));
        List<String> differences = new ArrayList<>();
        for (Period period : computed.periods()) {
            for (RegionView region : computed.regions()) {
                for (NodeScore score : computed.scores(region.code(), period).values()) {
                    String place = place(region.code(), period.code(), score.code());
                    StandingScore known = left.remove(place);
                    if (known == null || !known.says(score)) {
                        differences.add(place);
                    }
                }
            }
        }
        left.forEach((place, score) -> {
            if (score.score() != null) {
                differences.add(place);
            }
        });
        return differences.stream()
                .map(place -> computed.framework().edition() + "." + place)
                .sorted()
                .toList();
    }

    private static String place(StandingScore score) {
        return place(score.region(), score.period(), score.node());
    }

    private static String place(String region, String period, String node) {
        return region + "." + period + "." + node;
    }
}

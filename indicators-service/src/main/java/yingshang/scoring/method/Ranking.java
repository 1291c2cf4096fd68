package yingshang.scoring.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Standard competition ranking (1, 2, 2, 4): one more than the number of peers with a strictly greater score. */
public final class Ranking {

    private Ranking() {}

    /**
     * Ranks regions, best first.
     *
     * @param scores by region; a region without a score (null) is not ranked and does not appear in the result
     * @param decimals digits to which scores are rounded (half up) before they are compared; null compares unrounded
     * @return ranks from 1, in the order of {@code scores}
     */
    public static Map<String, Integer> rank(Map<String, BigDecimal> scores, Integer decimals) {
        List<BigDecimal> compared = scores.values().stream()
                .filter(Objects::nonNull)
                .map(score -> compared(score, decimals))
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<BigDecimal, Integer> firstPlace = new TreeMap<>();
        for (int i = 0; i < compared.size(); i++) {
            firstPlace.putIfAbsent(compared.get(i), i + 1);
        }
        Map<String, Integer> ranks = new LinkedHashMap<>();
        scores.forEach((region, score) -> {
            if (score != null) {
                ranks.put(region, firstPlace.get(compared(score, decimals)));
            }
        });
        return ranks;
    }

    private static BigDecimal compared(BigDecimal score, Integer decimals) {
        return decimals == null ? score : score.setScale(decimals, RoundingMode.HALF_UP);
    }
}

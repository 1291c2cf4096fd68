package yingshang.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void gives_a_tie_the_better_place_and_leaves_the_next_one_empty() {
        assertThat(Ranking.rank(scores("80", "90", "80.000", "70"), null))
                .containsExactly(Map.entry("r0", 2), Map.entry("r1", 1), Map.entry("r2", 2), Map.entry("r3", 4));
    }

    @Test
    void compares_unrounded_unless_the_framework_names_decimals() {
        Map<String, BigDecimal> close = scores("80.00004", "80.00005", "80.0001");
        assertThat(Ranking.rank(close, null).values()).containsExactly(3, 2, 1);
        assertThat(Ranking.rank(close, 4).values()).containsExactly(3, 1, 1);
        assertThat(Ranking.rank(close, 3).values()).containsExactly(1, 1, 1);
    }

    @Test
    void does_not_rank_what_has_no_score() {
        Map<String, BigDecimal> scores = scores("0", "50");
        scores.put("unknown", null);
        assertThat(Ranking.rank(scores, null)).containsExactly(Map.entry("r0", 2), Map.entry("r1", 1));
        assertThat(Ranking.rank(Map.of(), 3)).isEmpty();
    }

    private static Map<String, BigDecimal> scores(String... scores) {
        Map<String, BigDecimal> byRegion = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            byRegion.put("r" + i, new BigDecimal(scores[i]));
        }
        return byRegion;
    }
}

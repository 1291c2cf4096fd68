package yingshang.comparison.method;

import java.math.BigDecimal;
import java.util.Map;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.NodeScore;

/** The scores of a tree in one period, or a constant in the place of them. */
interface Scores {

    /** Null when the item has no score. */
    BigDecimal of(Item item);

    static Scores of(Map<String, NodeScore> scores) {
        return item -> {
            NodeScore score = scores.get(item.code());
            return score == null ? null : score.score();
        };
    }

    /** The same for everything that has a score in {@code others}: means of it are it again. */
    static Scores constant(BigDecimal score, Scores others) {
        return item -> others.of(item) == null ? null : score;
    }
}

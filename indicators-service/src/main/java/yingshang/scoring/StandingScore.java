package yingshang.scoring;

import java.math.BigDecimal;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.State;

/** A score as it stands, unrounded; {@code score} and {@code coverage} are null where there is none. */
public record StandingScore(
        String region, String period, String node, State state, BigDecimal score, BigDecimal coverage) {

    /** Whether {@code computed} came to exactly this. */
    public boolean says(NodeScore computed) {
        return computed != null
                && state == computed.state()
                && same(score, computed.score())
                && same(coverage, computed.coverage());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}

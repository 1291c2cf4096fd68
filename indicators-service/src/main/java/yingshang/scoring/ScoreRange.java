package yingshang.scoring;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a score and its rank lie.
 *
 * @param lowest score, 0 to 100, with five decimals
 * @param highest score, 0 to 100, with five decimals
 * @param best rank among the regions of the same level, from 1
 * @param worst rank, the greater number
 */
@Schema(name = "ScoreRange")
public record ScoreRange(BigDecimal lowest, BigDecimal highest, int best, int worst) {

    ScoreRange with(ScoreRange other) {
        return new ScoreRange(
                lowest.min(other.lowest),
                highest.max(other.highest),
                Math.min(best, other.best),
                Math.max(worst, other.worst));
    }
}

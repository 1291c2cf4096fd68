package yingshang.comparison;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Written;
import yingshang.scoring.PlacedScore;
import yingshang.scoring.Shown;

/**
 * How a score stood in one of two periods that are compared.
 *
 * @param id of {@code /scores/{id}/lineage}
 * @param state {@code scored}, {@code no-practice}, {@code not-applicable}, {@code no-data} or {@code below-coverage}
 * @param score 0 to 100 with five decimals; null where there is none
 * @param rank among the regions of the same level; null without a score, and where what moved a score is told
 */
@Schema(name = "StandingThen")
record Standing(
        String id,
        String state,
        @Schema(nullable = true) BigDecimal score,
        @Schema(nullable = true) Integer rank) {

    /** Null when nothing was scored. */
    static Standing of(PlacedScore score) {
        return score == null
                ? null
                : new Standing(
                        score.id().toString(),
                        Written.of(score.result().state()),
                        Shown.figure(score.result().score()),
                        score.rank());
    }
}

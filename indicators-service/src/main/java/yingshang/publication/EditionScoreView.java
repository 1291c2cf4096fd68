package yingshang.publication;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Text;

/**
 * A score as an edition froze it.
 *
 * @param node code of the node or scenario; {@code overall} is the region's score
 * @param kind {@code overall}, {@code dimension}, {@code indicator}, {@code metric} or {@code scenario}
 * @param name what the node was called in the edition
 * @param state {@code scored}, {@code no-practice}, {@code not-applicable}, {@code no-data} or {@code below-coverage}
 * @param score 0 to 100 with five decimals; null where there is none, which is never the same as 0
 * @param coverage share of the applicable weight that rests on measurements, 0 to 1 with five decimals
 * @param rank place among the regions of the same level, 1 the best; null where there is no score
 * @param peers regions of the same level that have a score here; null without a rank
 * @param carriedForward whether it rests on a measurement of an earlier period
 * @param demonstration whether it rests on a made-up measurement
 */
@Schema(name = "EditionScoreView")
record EditionScoreView(
        String region,
        String period,
        String node,
        String kind,
        Text name,
        String state,
        @Schema(nullable = true) BigDecimal score,
        @Schema(nullable = true) BigDecimal coverage,
        @Schema(nullable = true) Integer rank,
        @Schema(nullable = true) Integer peers,
        boolean carriedForward,
        boolean demonstration) {}

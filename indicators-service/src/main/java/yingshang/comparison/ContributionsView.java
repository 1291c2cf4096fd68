package yingshang.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Text;

/**
 * What moved the score of a region's node from one period to another.
 *
 * @param by the kind of node that the change is split among
 * @param change points, rounded once; null without both scores
 * @param why why there is no change to split: {@code no-score-before}, {@code no-score-after}, {@code no-score} or
 *     {@code not-scored} (no goalposts below the node); null otherwise
 * @param contributions the greatest first, whichever way; what moved nothing is not in it
 * @param remainder what the rounding of each contribution leaves of {@code change}: their sum and this are the change
 */
@Schema(name = "ContributionsView")
record ContributionsView(
        int frameworkEdition,
        String region,
        Text regionName,
        String from,
        String to,
        String node,
        String kind,
        Text name,
        String by,
        @Schema(nullable = true) Standing before,
        @Schema(nullable = true) Standing after,
        @Schema(nullable = true) BigDecimal change,
        @Schema(nullable = true) String why,
        List<Moved> contributions,
        @Schema(nullable = true) BigDecimal remainder) {

    /**
     * What moved it.
     *
     * @param cause {@code value}, {@code appeared}, {@code disappeared}, or {@code several} of them below it
     * @param through the node that appeared or disappeared: this one, or one above or below it; null otherwise
     * @param points points of the score of the node asked for, rounded once; below 0 when they were taken away
     */
    @Schema(name = "ScoreContribution")
    record Moved(
            String node,
            String kind,
            Text name,
            String cause,
            @Schema(nullable = true) String through,
            @Schema(nullable = true) Standing before,
            @Schema(nullable = true) Standing after,
            BigDecimal points) {}
}

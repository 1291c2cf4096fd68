package yingshang.reduction;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Committed against statutory time limits of a list of service items (methodology section 4). Shares are 0 to 1
 * with five
 * decimals; null where nothing can be said.
 *
 * @param list null for all lists
 * @param category legal category; null for all
 * @param items items asked for
 * @param measured items with both limits in days: the two reductions rest on these
 * @param excluded items left out because a limit is free text, missing or zero, by reason
 * @param statutoryDays sum of the statutory limits measured, in working days
 * @param committedDays sum of the committed limits measured, in working days
 * @param pooledReduction {@code 1 - committedDays / statutoryDays}
 * @param meanReduction mean of the items' own reductions
 * @param instantShare items done on the spot (即办件) among those that state a kind
 * @param target share by which the pooled reduction is to fall; null where no document sets one for this category
 * @param attained whether the unrounded pooled reduction attains the target; null without one
 * @param instantTarget share of items to be done on the spot
 * @param instantAttained whether the unrounded instant share attains its target
 */
@Schema(name = "ServiceItemReductionView")
public record ServiceItemReductionView(
        @Schema(nullable = true) String list,
        @Schema(nullable = true) String category,
        int items,
        int measured,
        int excluded,
        Map<String, Integer> excludedBy,
        @Schema(nullable = true) BigDecimal statutoryDays,
        @Schema(nullable = true) BigDecimal committedDays,
        @Schema(nullable = true) BigDecimal pooledReduction,
        @Schema(nullable = true) BigDecimal meanReduction,
        @Schema(nullable = true) BigDecimal instantShare,
        int instantItems,
        int kindStated,
        @Schema(nullable = true) BigDecimal target,
        @Schema(nullable = true) String targetId,
        @Schema(nullable = true) Boolean attained,
        @Schema(nullable = true) BigDecimal instantTarget,
        @Schema(nullable = true) String instantTargetId,
        @Schema(nullable = true) Boolean instantAttained) {}

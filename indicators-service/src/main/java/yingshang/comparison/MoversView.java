package yingshang.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Text;

/**
 * What moved most between two periods.
 *
 * @param compared places that have a score in both periods
 * @param best those that won most, the greatest first; never one that lost
 * @param worst those that lost most, the greatest loss first; never one that won
 */
@Schema(name = "MoversView")
record MoversView(
        int frameworkEdition, String period, String against, int compared, List<Mover> best, List<Mover> worst) {

    /**
     * A region at a node.
     *
     * @param change points, rounded once
     * @param rankChange places won, below 0 for places lost
     */
    @Schema(name = "Mover")
    record Mover(
            String region,
            Text regionName,
            String node,
            String kind,
            Text name,
            Standing before,
            Standing after,
            BigDecimal change,
            int rankChange) {}
}

package yingshang.comparison;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Text;
import yingshang.scoring.ScoreRange;
import yingshang.wire.Page;

/**
 * The regions of a level by their scores at a node in a period.
 *
 * @param against the period that changes are counted from; it may have no scores
 * @param ranked regions that have a score; the others come last
 * @param rows in the order of rank, then of code
 */
@Schema(name = "LeagueTableView")
record LeagueTableView(
        int frameworkEdition,
        String period,
        String against,
        String level,
        String node,
        String kind,
        Text name,
        int ranked,
        Page<Row> rows) {

    /**
     * One region.
     *
     * @param id of {@code /scores/{id}/lineage}
     * @param state {@code scored}, {@code no-practice}, {@code not-applicable}, {@code no-data} or
     *     {@code below-coverage}
     * @param score 0 to 100 with five decimals; null where there is none
     * @param interval where score and rank lie when weights vary and metrics are left out; null until it is computed
     * @param before score, rank and state in the period {@code against}; null when nothing was scored
     * @param scoreChange points since then, rounded once; null without both scores
     * @param rankChange places won since then, below 0 for places lost; null without both ranks
     */
    @Schema(name = "LeagueTableRow")
    record Row(
            String id,
            String region,
            Text regionName,
            @Schema(nullable = true) Integer rank,
            String state,
            @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) BigDecimal coverage,
            @Schema(nullable = true) ScoreRange interval,
            @Schema(nullable = true) Standing before,
            @Schema(nullable = true) BigDecimal scoreChange,
            @Schema(nullable = true) Integer rankChange,
            boolean carriedForward,
            boolean demonstration) {}
}

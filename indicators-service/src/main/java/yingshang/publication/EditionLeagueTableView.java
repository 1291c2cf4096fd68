package yingshang.publication;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Text;
import yingshang.scoring.ScoreRange;
import yingshang.wire.Page;

/**
 * The regions of a level in an edition, and what has changed since an earlier one.
 *
 * @param since the earlier edition; null when there is none
 * @param sincePeriod its period that changes are counted from: the same, else its newest one as long that does not come
 *     later; null when it has none
 * @param rows in the order of rank, then of code
 */
@Schema(name = "EditionLeagueTableView")
record EditionLeagueTableView(
        int edition,
        String period,
        @Schema(nullable = true) Integer since,
        @Schema(nullable = true) String sincePeriod,
        String level,
        String node,
        Page<Row> rows) {

    /**
     * One region.
     *
     * @param state {@code scored}, {@code no-practice}, {@code not-applicable}, {@code no-data} or
     *     {@code below-coverage}
     * @param score 0 to 100 with five decimals; null where there is none
     * @param interval where score and rank lie when weights vary and metrics are left out; null without a rank, and for
     *     scenarios, below which nothing varies
     * @param before how it stood in the earlier edition; null when it had no result there
     * @param scoreChange points since then, rounded once; null without both scores
     * @param rankChange places won since then, below 0 for places lost; null without both ranks
     */
    @Schema(name = "EditionLeagueTableRow")
    record Row(
            String region,
            Text regionName,
            @Schema(nullable = true) Integer rank,
            String state,
            @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) BigDecimal coverage,
            @Schema(nullable = true) ScoreRange interval,
            @Schema(nullable = true) Before before,
            @Schema(nullable = true) BigDecimal scoreChange,
            @Schema(nullable = true) Integer rankChange,
            boolean demonstration) {}

    /** How a region stood in the earlier edition. */
    @Schema(name = "EditionLeagueTableBefore")
    record Before(
            String state,
            @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) Integer rank) {}
}

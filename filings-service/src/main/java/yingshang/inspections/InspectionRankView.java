package yingshang.inspections;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A site among those that were scored by the same form for the same period.
 *
 * @param rank from 1; equal scores share one
 * @param selfScore of 100, by those who run the site; null when they said nothing
 * @param findings how many
 * @param repeated how many of them were found at the same item before
 * @param open how many of them are not rectified
 */
@Schema(name = "InspectionRankView")
record InspectionRankView(
        Long rank,
        UUID inspection,
        UUID site,
        String siteName,
        String region,
        String department,
        BigDecimal score,
        @Schema(nullable = true) BigDecimal selfScore,
        Long findings,
        Long repeated,
        Long open) {}

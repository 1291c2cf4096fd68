package yingshang.inspections;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inspection.
 *
 * @param scores one for each item of the form, in its order
 * @param findings what is to be rectified; empty while open
 */
@Schema(name = "InspectionView")
record InspectionView(InspectionSummaryView inspection, List<Score> scores, List<InspectionFindingView> findings) {

    /**
     * An item.
     *
     * @param possible most points it can have
     * @param selfPoints by those who run the site; null before
     * @param points by the inspector; null while open
     */
    @Schema(name = "InspectionScoreView")
    record Score(
            int item,
            int possible,
            @Schema(nullable = true) BigDecimal selfPoints,
            @Schema(nullable = true) String selfNote,
            @Schema(nullable = true) BigDecimal points) {}
}

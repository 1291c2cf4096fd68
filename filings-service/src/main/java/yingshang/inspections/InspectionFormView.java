package yingshang.inspections;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scoring form.
 *
 * @param document where it was published
 * @param clause where in the document
 * @param total points of all items, 100
 */
@Schema(name = "InspectionFormView")
record InspectionFormView(String code, Text name, String document, String clause, int total, List<Item> items) {

    /** In both languages. */
    @Schema(name = "InspectionText")
    record Text(String zh, String en) {}

    /**
     * A point of assessment.
     *
     * @param number from 1, as in the source
     * @param points most that it can score, as in the source
     * @param text what is assessed, in our words
     */
    @Schema(name = "InspectionFormItem")
    record Item(int number, int points, Text text) {}
}

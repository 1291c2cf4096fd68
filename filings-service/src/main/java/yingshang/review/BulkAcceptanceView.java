package yingshang.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each filing, in the order asked. */
@Schema(name = "BulkAcceptanceView")
record BulkAcceptanceView(int accepted, int refused, List<Item> items) {

    static BulkAcceptanceView of(List<Item> items) {
        int accepted = (int) items.stream()
                .filter(item -> item.outcome() == Outcome.ACCEPTED)
                .count();
        return new BulkAcceptanceView(accepted, items.size() - accepted, items);
    }

    /**
     * One filing.
     *
     * @param problem code of the problem for which it was refused; null when it was accepted
     * @param message the problem in the reader's language; null when it was accepted
     */
    @Schema(name = "BulkAcceptanceItem")
    record Item(
            UUID id,
            Outcome outcome,
            @Schema(nullable = true) String problem,
            @Schema(nullable = true) String message) {}

    /** Whether it was accepted. */
    @Schema(name = "BulkAcceptanceOutcome")
    enum Outcome {
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("refused")
        REFUSED
    }
}

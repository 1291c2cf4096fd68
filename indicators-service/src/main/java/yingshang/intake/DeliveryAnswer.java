package yingshang.intake;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each delivered measurement, in the order sent. */
@Schema(name = "DeliveryAnswer")
record DeliveryAnswer(List<Outcome> outcomes) {

    /**
     * @param outcome {@code stored}, {@code known} (this version was here already) or {@code refused}
     * @param reason why it was refused; null otherwise
     */
    @Schema(name = "DeliveryOutcome")
    record Outcome(
            UUID filing,
            UUID entry,
            int version,
            String outcome,
            @Schema(nullable = true) String reason) {

        static Outcome of(Delivered delivered, String outcome, String reason) {
            return new Outcome(delivered.filing(), delivered.entry(), delivered.version(), outcome, reason);
        }
    }
}

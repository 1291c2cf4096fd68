package yingshang.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The filings to accept together, as the reviewer saw them. */
@Schema(name = "BulkAcceptanceRequest")
record BulkAcceptanceRequest(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Seen> filings) {

    /**
     * One filing.
     *
     * @param version as the reviewer saw it; another one is not accepted
     */
    @Schema(name = "SeenFiling")
    record Seen(@NotNull UUID id, @NotNull @Positive Integer version) {}
}

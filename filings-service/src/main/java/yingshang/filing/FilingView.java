package yingshang.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A filing as it stands.
 *
 * @param version changes with every step; also the ETag
 * @param findings what the rules say about the filing as a whole
 * @param submittedAt when it was last submitted; null before
 * @param acceptedAt null before
 */
@Schema(name = "FilingView")
public record FilingView(
        UUID id,
        UUID round,
        String period,
        String region,
        String indicator,
        String department,
        FilingStatus status,
        boolean demonstration,
        int version,
        List<EntryView> entries,
        List<FindingView> findings,
        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) Instant submittedAt,
        @Schema(nullable = true) Instant acceptedAt) {}

package yingshang.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A filing as it stands.
 *
 * @param version number of steps taken; also the ETag
 * @param entries what it holds; nothing once withdrawn
 * @param findings what the rules say about the filing as a whole
 * @param submittedAt when it was last submitted; null before
 * @param firstSubmittedAt null before
 * @param late whether it was first submitted after its round had closed
 * @param returned why it was given back; null unless it is returned now
 * @param acceptedAt when it was last accepted; null before
 * @param correction whether what it holds is to take the place of what was accepted
 * @param withdrawnAt null unless withdrawn
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
        @Schema(nullable = true) Instant firstSubmittedAt,
        boolean late,
        @Schema(nullable = true) ReturnView returned,
        @Schema(nullable = true) Instant acceptedAt,
        boolean correction,
        @Schema(nullable = true) Instant withdrawnAt) {}

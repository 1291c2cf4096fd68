package yingshang.assignment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a department files an indicator for a region.
 *
 * @param document number of the document that assigns it; null when the task force did
 * @param clause numbers of the measures that name the department there
 * @param endedAt null while it stands
 * @param endReason null also when the department went on there as its lead
 */
@Schema(name = "AssignmentView")
public record AssignmentView(
        UUID id,
        String department,
        String indicator,
        String region,
        AssignmentRole role,
        @Schema(nullable = true) String document,
        @Schema(nullable = true) String clause,
        Instant since,
        String assignedBy,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) String endedBy,
        @Schema(nullable = true) String endReason) {}

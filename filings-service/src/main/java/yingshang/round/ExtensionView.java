package yingshang.round;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a department asked to file after its round has closed, and what became of it.
 *
 * @param reason why it asked
 * @param askedUntil until when it asked to be let in
 * @param until last instant at which it may file; null unless granted
 * @param decisionReason why it was decided so; null while nobody has, or when nothing was said
 */
@Schema(name = "ExtensionView")
public record ExtensionView(
        UUID id,
        UUID round,
        String region,
        String indicator,
        String department,
        ExtensionStatus status,
        String reason,
        Instant askedUntil,
        String requestedBy,
        Instant requestedAt,
        @Schema(nullable = true) Instant until,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decisionReason) {}

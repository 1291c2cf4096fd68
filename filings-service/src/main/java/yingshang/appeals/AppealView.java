package yingshang.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appeal as it stands.
 *
 * @param number what the enterprise is told
 * @param department whose it is; null while nobody's
 * @param contact how to reach the enterprise; null when not given, or erased
 * @param difficult whether there is more time to resolve it
 * @param demonstration whether it is made up to show the suite
 * @param receivedAt when the enterprise said it: from then on its time runs
 * @param answer what the department answered last; null before
 * @param resolution how the department says it was resolved last; null before
 * @param disputes how often the enterprise said that it was not resolved
 * @param endedAt when it was confirmed or closed; null before
 * @param version number of steps taken; also the ETag
 */
@Schema(name = "AppealView")
record AppealView(
        UUID id,
        String number,
        AppealKind kind,
        AppealChannel channel,
        String region,
        @Schema(nullable = true) String department,
        String title,
        String text,
        String enterprise,
        @Schema(nullable = true) String contact,
        AppealStatus status,
        boolean difficult,
        boolean demonstration,
        Instant receivedAt,
        String registeredBy,
        Instant registeredAt,
        List<AppealDeadlineView> deadlines,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) String resolution,
        int disputes,
        @Schema(nullable = true) Instant endedAt,
        int version) {}

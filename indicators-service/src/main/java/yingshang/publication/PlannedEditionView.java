package yingshang.publication;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A publication that is planned.
 *
 * @param kind {@code preliminary} or {@code final}
 * @param corrects number of the edition that is to be corrected; null when none is
 * @param status {@code planned}, {@code published}, {@code cancelled} or {@code failed}
 * @param endedBy who cancelled it; null otherwise
 * @param edition number of the edition that came of it; null otherwise
 * @param refusal code of the problem for which it could not be published; null otherwise
 */
@Schema(name = "PlannedEditionView")
record PlannedEditionView(
        long id,
        long candidate,
        String kind,
        @Schema(nullable = true) Integer corrects,
        String reason,
        @Schema(nullable = true) Instant embargoUntil,
        Instant publishAt,
        String plannedBy,
        Instant plannedAt,
        String status,
        @Schema(nullable = true) String endedBy,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) Integer edition,
        @Schema(nullable = true) String refusal) {}

package yingshang.scoring;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of scoring.
 *
 * @param kind {@code incremental} (what changed) or {@code full}
 * @param startedBy name of the job or account
 * @param status {@code done} or {@code failed}
 * @param error why it failed; null otherwise
 */
@Schema(name = "ScoreRunView")
record ScoreRunView(
        long id,
        String kind,
        String startedBy,
        int frameworkEdition,
        String methodVersion,
        Instant startedAt,
        Instant finishedAt,
        String status,
        int measurementsRead,
        int scoresWritten,
        @Schema(nullable = true) String error) {}

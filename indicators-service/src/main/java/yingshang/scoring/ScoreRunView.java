package yingshang.scoring;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of scoring, with all that is needed to repeat it.
 *
 * @param kind {@code incremental} (what changed) or {@code full}
 * @param startedBy name of the job or account
 * @param calendarDigest SHA-256 of the working-day calendar in force; null for runs of early releases
 * @param milliseconds how long it took; null while it is under way
 * @param status {@code running}, {@code done} or {@code failed}
 * @param regions how many regions it computed
 * @param measurementsDigest SHA-256 of the lines {@code region,digest} in order of the region, where the digest of a
 *     region is that of the lines {@code measurement,version} in order of the measurement; null for runs that failed
 *     or are of early releases
 * @param error why it failed; null otherwise
 */
@Schema(name = "ScoreRunView")
record ScoreRunView(
        long id,
        String kind,
        String startedBy,
        int frameworkEdition,
        String methodVersion,
        @Schema(nullable = true) String calendarDigest,
        Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) Long milliseconds,
        String status,
        int regions,
        int measurementsRead,
        int scoresWritten,
        @Schema(nullable = true) String measurementsDigest,
        @Schema(nullable = true) String error) {}

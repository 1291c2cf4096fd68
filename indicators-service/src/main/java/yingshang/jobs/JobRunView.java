package yingshang.jobs;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of a job. Runs that the clock starts and that find nothing to do leave no row.
 *
 * @param startedBy account; null when the clock started it
 * @param recovers the abandoned run that this one repeats; null otherwise
 * @param process which process runs it, {@code number@host}
 * @param heartbeatAt when its process last said that it was at work
 * @param endedAt null while it runs
 * @param total pieces of work in all; null when not known
 * @param read how much it looked at
 * @param done pieces of work done
 * @param failed pieces of work that failed while the run went on
 * @param error what went wrong; null unless failed or abandoned
 */
@Schema(name = "JobRunView")
public record JobRunView(
        long id,
        String job,
        JobTrigger trigger,
        @Schema(nullable = true) String startedBy,
        @Schema(nullable = true) Long recovers,
        String process,
        JobStatus status,
        Instant startedAt,
        Instant heartbeatAt,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) Long total,
        long read,
        long done,
        long failed,
        @Schema(nullable = true) String error) {}

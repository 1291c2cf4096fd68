package yingshang.jobs;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of a job that did something, that failed, or that somebody started.
 *
 * @param job its name
 * @param startedBy account; null when the clock started it
 * @param read how much it looked at
 * @param done how much of it needed something, such as rounds noted or notices written
 * @param error what went wrong; null unless failed, and then nothing was done
 */
@Schema(name = "FilingJobRunView")
record FilingJobRunView(
        UUID id,
        String job,
        JobRun.Outcome status,
        @Schema(nullable = true) String startedBy,
        Instant startedAt,
        Instant endedAt,
        int read,
        int done,
        @Schema(nullable = true) String error) {}

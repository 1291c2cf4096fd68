package yingshang.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Written once, when the run is over: a run that is broken off leaves nothing behind, neither work nor row. */
@Entity
class FilingJobRun {

    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FilingJob job;

    private String startedBy;
    private Instant startedAt;
    private Instant endedAt;
    private int read;
    private int done;
    private String error;

    protected FilingJobRun() {}

    FilingJobRun(FilingJob job, String startedBy, Instant startedAt, Instant endedAt, Work work, String error) {
        this.id = UUID.randomUUID();
        this.job = job;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
        this.read = work.read();
        this.done = work.done();
        this.error = error == null ? null : error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    }

    FilingJobRunView view() {
        return new FilingJobRunView(
                id,
                job,
                error == null ? Outcome.DONE : Outcome.FAILED,
                startedBy,
                startedAt,
                endedAt,
                read,
                done,
                error);
    }

    /** How a run ended. */
    @Schema(name = "FilingJobOutcome")
    enum Outcome {
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED
    }
}

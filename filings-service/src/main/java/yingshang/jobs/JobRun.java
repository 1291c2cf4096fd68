package yingshang.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Written once, when the run is over: a run that is broken off leaves nothing behind, neither work nor row. */
@Entity
@Table(name = "filing_job_run")
class JobRun {

    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    private String job;
    private String startedBy;
    private Instant startedAt;
    private Instant endedAt;
    private int read;
    private int done;
    private String error;

    protected JobRun() {}

    JobRun(String job, String startedBy, Instant startedAt, Instant endedAt, JobWork work, String error) {
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

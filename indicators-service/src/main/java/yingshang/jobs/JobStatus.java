package yingshang.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a run stands. */
@Schema(name = "JobStatus")
public enum JobStatus {
    /** Under way; its heartbeat is a few seconds old. */
    @JsonProperty("running")
    RUNNING,
    /** Came to its end. */
    @JsonProperty("done")
    DONE,
    /** Broke off with an error. */
    @JsonProperty("failed")
    FAILED,
    /** Its process fell silent; the job was started again. */
    @JsonProperty("abandoned")
    ABANDONED
}

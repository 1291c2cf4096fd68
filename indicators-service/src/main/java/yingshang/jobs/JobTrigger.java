package yingshang.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What started a run. */
@Schema(name = "JobTrigger")
public enum JobTrigger {
    /** Its time had come. */
    @JsonProperty("schedule")
    SCHEDULE,
    /** Somebody wanted it. */
    @JsonProperty("person")
    PERSON,
    /** Another run had been left behind by its process. */
    @JsonProperty("recovery")
    RECOVERY
}

package yingshang.appeals;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the clock has gone with a deadline, from less to more. */
@Schema(name = "AppealEscalation")
enum Escalation {
    @JsonProperty("none")
    NONE,
    /** The department was reminded that a deadline is near. */
    @JsonProperty("reminded")
    REMINDED,
    /** The department was told that a deadline has passed. */
    @JsonProperty("department")
    DEPARTMENT,
    /** The task force was told. */
    @JsonProperty("task-force")
    TASK_FORCE
}

package yingshang.inspections;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to an inspection and its findings. */
@Schema(name = "InspectionEventKind")
enum InspectionStep {
    @JsonProperty("opened")
    OPENED,
    @JsonProperty("self-assessed")
    SELF_ASSESSED,
    @JsonProperty("attached")
    ATTACHED,
    @JsonProperty("concluded")
    CONCLUDED,
    @JsonProperty("rectification-reported")
    REPORTED,
    @JsonProperty("rectification-verified")
    VERIFIED,
    @JsonProperty("rectification-returned")
    RETURNED,
    /** By the clock: a deadline has passed. */
    @JsonProperty("rectification-overdue")
    OVERDUE
}

package yingshang.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row of a file does to a draft. */
@Schema(name = "RowOutcome")
public enum DraftChange {
    /** The draft held nothing for the scenario. */
    @JsonProperty("created")
    CREATED,
    @JsonProperty("updated")
    UPDATED,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("rejected")
    REJECTED
}

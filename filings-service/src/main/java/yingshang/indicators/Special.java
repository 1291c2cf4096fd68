package yingshang.indicators;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said instead of a value; three different things that stay different. */
@Schema(name = "SpecialValue")
public enum Special {
    /** What is measured does not exist in this region. */
    @JsonProperty("no-practice")
    NO_PRACTICE,
    /** The scenario cannot apply to this region. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE,
    /** A value should exist but is not known. */
    @JsonProperty("no-data")
    NO_DATA
}

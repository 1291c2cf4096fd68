package yingshang.reform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a number since the plan was issued. */
@Schema(name = "ReformMovement")
enum Movement {
    @JsonProperty("better")
    BETTER,
    @JsonProperty("worse")
    WORSE,
    @JsonProperty("unmoved")
    UNMOVED,
    /** No value was accepted for the time before the plan, or none for the time after it. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** How a movement is written. */
    static final String FORM = "better|worse|unmoved|unknown";

    /** Reads a movement written as in {@link #FORM}; null stays null. */
    static Movement parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

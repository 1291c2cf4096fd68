package yingshang.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request for an extension. */
@Schema(name = "ExtensionStatus")
public enum ExtensionStatus {
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("granted")
    GRANTED,
    @JsonProperty("refused")
    REFUSED,
    /** Granted, and its time has run out. Follows from the clock and is never stored. */
    @JsonProperty("expired")
    EXPIRED;

    /** How a status is written. */
    public static final String FORM = "requested|granted|refused|expired";

    /** Reads a status written as in {@link #FORM}; null stays null. */
    static ExtensionStatus parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

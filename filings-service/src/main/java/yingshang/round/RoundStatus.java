package yingshang.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether departments can file. */
public enum RoundStatus {
    /** Not yet. */
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("open")
    OPEN,
    /** Only with an extension. */
    @JsonProperty("closed")
    CLOSED;

    /** How a status is written. */
    public static final String FORM = "planned|open|closed";

    /** Reads a status written as in {@link #FORM}; null stays null. */
    public static RoundStatus parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package yingshang.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether departments can file. */
public enum RoundStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED;

    /** Reads a query parameter. */
    public static RoundStatus fromString(String word) {
        for (RoundStatus status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException(word);
    }
}

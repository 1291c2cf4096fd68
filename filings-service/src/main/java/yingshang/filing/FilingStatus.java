package yingshang.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a filing stands: draft, submitted, then accepted, or returned and submitted again. */
public enum FilingStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("accepted")
    ACCEPTED;

    /** The word used on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a query parameter. */
    public static FilingStatus fromString(String word) {
        for (FilingStatus status : values()) {
            if (status.code().equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException(word);
    }
}

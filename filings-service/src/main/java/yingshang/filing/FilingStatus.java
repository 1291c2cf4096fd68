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

    /** How a status is written. */
    public static final String FORM = "draft|submitted|returned|accepted";

    /** Reads a status written as in {@link #FORM}; null stays null. */
    public static FilingStatus parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

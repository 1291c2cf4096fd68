package yingshang.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a filing stands; {@link Step} says how it gets from one to another. */
public enum FilingStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("accepted")
    ACCEPTED,
    /** Accepted, and being corrected: what was accepted stands until the correction is accepted. */
    @JsonProperty("correcting")
    CORRECTING,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** The word used on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a status is written. */
    public static final String FORM = "draft|submitted|returned|accepted|correcting|withdrawn";

    /** Reads a status written as in {@link #FORM}; null stays null. */
    public static FilingStatus parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package yingshang.appeals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an appeal stands. */
@Schema(name = "AppealStatus")
enum AppealStatus {
    /** It has a number and no department yet. */
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("transferred")
    TRANSFERRED,
    @JsonProperty("taken-up")
    TAKEN_UP,
    @JsonProperty("answered")
    ANSWERED,
    /** As the department says; the enterprise has not confirmed it. */
    @JsonProperty("resolved")
    RESOLVED,
    @JsonProperty("confirmed")
    CONFIRMED,
    /** Ended without a resolution, for a reason. */
    @JsonProperty("closed")
    CLOSED;

    static final String FORM = "registered|transferred|taken-up|answered|resolved|confirmed|closed";

    /** The word used on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a status written as in {@link #FORM}; null stays null. */
    static AppealStatus parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

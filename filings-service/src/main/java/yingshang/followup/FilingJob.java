package yingshang.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The jobs whose runs are kept. */
@Schema(name = "FilingJob")
enum FilingJob {
    /** Notes which rounds the clock has opened and closed. */
    @JsonProperty("rounds")
    ROUNDS,
    /** Finds who has not filed, and reminds them. */
    @JsonProperty("reminders")
    REMINDERS;

    static final String FORM = "rounds|reminders";

    /** Reads a name written as in {@link #FORM}; null stays null. */
    static FilingJob parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package yingshang.reform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a reform measure stands. */
@Schema(name = "ReformStatus")
enum ReformStatus {
    @JsonProperty("not-started")
    NOT_STARTED,
    @JsonProperty("in-progress")
    IN_PROGRESS,
    /** The lead says that it is done; the task force has not looked yet. */
    @JsonProperty("done-claimed")
    DONE_CLAIMED,
    @JsonProperty("done-verified")
    DONE_VERIFIED,
    /** Open after a due date. Never kept: it follows from the clock. */
    @JsonProperty("overdue")
    OVERDUE,
    @JsonProperty("suspended")
    SUSPENDED;

    /** How a status is written. */
    static final String FORM = "not-started|in-progress|done-claimed|done-verified|overdue|suspended";

    /** Whether there is still something to do before a claim. */
    boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }

    /** The word used on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a status written as in {@link #FORM}; null stays null. */
    static ReformStatus parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package yingshang.assignment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a department is to an indicator of a region. */
@Schema(name = "AssignmentRole")
public enum AssignmentRole {
    /** Must file; there is one at a time (牵头). */
    @JsonProperty("lead")
    LEAD,
    /** May file (责任). */
    @JsonProperty("responsible")
    RESPONSIBLE;

    /** How a role is written. */
    public static final String FORM = "lead|responsible";

    /** Reads a role written as in {@link #FORM}; null stays null. */
    static AssignmentRole parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

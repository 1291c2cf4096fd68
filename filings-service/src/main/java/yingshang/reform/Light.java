package yingshang.reform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near the due date is: red after it, yellow shortly before it, green earlier and once the measure is done. */
@Schema(name = "ReformLight")
enum Light {
    @JsonProperty("green")
    GREEN,
    @JsonProperty("yellow")
    YELLOW,
    @JsonProperty("red")
    RED;

    /** How a light is written. */
    static final String FORM = "green|yellow|red";

    /** Reads a light written as in {@link #FORM}; null stays null. */
    static Light parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}

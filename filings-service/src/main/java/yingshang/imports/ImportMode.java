package yingshang.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to the good rows of a file that has bad ones. */
@Schema(name = "ImportMode")
enum ImportMode {
    @JsonProperty("all-or-nothing")
    ALL_OR_NOTHING,
    @JsonProperty("valid-rows")
    VALID_ROWS;

    /** How a mode is written. */
    static final String FORM = "all-or-nothing|valid-rows";

    static ImportMode parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package yingshang.appeals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be done by a deadline. */
@Schema(name = "AppealDue")
enum Due {
    /** Only of fee complaints; time begins with the transfer. */
    @JsonProperty("take-up")
    TAKE_UP,
    /** Time begins when the appeal was received. */
    @JsonProperty("answer")
    ANSWER,
    /** Time begins when the appeal was received. */
    @JsonProperty("resolution")
    RESOLUTION;

    /** The word of texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

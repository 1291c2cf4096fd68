package yingshang.appeals;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which way an appeal came. */
@Schema(name = "AppealChannel")
enum AppealChannel {
    /** Hotline for government services. */
    @JsonProperty("hotline-12345")
    HOTLINE_12345,
    /** Hotline for consumers, of market regulation. */
    @JsonProperty("hotline-12315")
    HOTLINE_12315,
    /** The answering platforms of the government offices. */
    @JsonProperty("platform")
    PLATFORM,
    @JsonProperty("counter")
    COUNTER,
    @JsonProperty("other")
    OTHER
}

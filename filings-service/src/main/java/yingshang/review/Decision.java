package yingshang.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReviewDecision")
enum Decision {
    @JsonProperty("accept")
    ACCEPT,
    @JsonProperty("return")
    RETURN
}

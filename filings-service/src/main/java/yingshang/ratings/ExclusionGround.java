package yingshang.ratings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rating does not count (淄政办发〔2020〕7号, 13 and 15). */
@Schema(name = "RatingExclusionGround")
enum ExclusionGround {
    /** Given in error (误评). */
    @JsonProperty("mistaken")
    MISTAKEN,
    /** Given to harm (恶意评价). */
    @JsonProperty("malicious")
    MALICIOUS,
    /** A good one that the rated made up or asked for (刷好评). */
    @JsonProperty("made-up")
    MADE_UP
}

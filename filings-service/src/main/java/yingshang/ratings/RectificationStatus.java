package yingshang.ratings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the rectification of a bad rating stands. */
@Schema(name = "RectificationStatus")
enum RectificationStatus {
    /** To be put right. */
    @JsonProperty("open")
    OPEN,
    /** The department says that it is put right, and what it answered. */
    @JsonProperty("answered")
    ANSWERED,
    /** Somebody else found that it is so. */
    @JsonProperty("confirmed")
    CONFIRMED,
    /** The rating does not count; nothing is to be put right. */
    @JsonProperty("dropped")
    DROPPED;

    static final String FORM = "open|answered|confirmed|dropped";
}

package yingshang.ratings;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a rating after it was recorded; each leaves an event. */
@Schema(name = "RatingStep")
enum RatingStep {
    /** Came with a rectification that another system had led to its end. */
    @JsonProperty("taken-over")
    TAKEN_OVER,
    @JsonProperty("classified")
    CLASSIFIED,
    @JsonProperty("answered")
    ANSWERED,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("confirmed")
    CONFIRMED,
    /** Whoever rated was asked again and said how it stands. */
    @JsonProperty("revisited")
    REVISITED,
    /** Whoever rated was to be asked again, and could not be reached. */
    @JsonProperty("not-reached")
    NOT_REACHED,
    @JsonProperty("excluded")
    EXCLUDED,
    @JsonProperty("readmitted")
    READMITTED,
    /** Who rated, and what they wrote, was erased when its time was over. */
    @JsonProperty("contact-erased")
    CONTACT_ERASED
}

package yingshang.ratings;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to ask again about a bad rating.
 *
 * @param comment what they wrote
 */
@Schema(name = "RatingContactRequest")
record RatingContactRequest(
        @Schema(nullable = true)
        @Size(max = RatingRequest.LONGEST_NAME)
        @Pattern(regexp = RatingRequest.PRINTED, message = "{yingshang.storable}")
        String name,

        @Schema(nullable = true)
        @Size(max = RatingRequest.LONGEST_PHONE)
        @Pattern(regexp = RatingRequest.PRINTED, message = "{yingshang.storable}")
        String phone,

        @Schema(nullable = true)
        @Size(max = RatingRequest.LONGEST_COMMENT)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String comment) {

    /** As far as it is kept: nothing of a good rating, no name of who gave none. Null when nothing is left. */
    Contact kept(boolean bad, boolean realName) {
        Contact contact = new Contact(realName ? name : null, realName ? phone : null, comment);
        return bad && contact.says() ? contact : null;
    }
}

package yingshang.ratings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How asking again went.
 *
 * @param reached whether who rated was reached; only then it counts
 * @param satisfied whether they said that it is well now; null when they did not say
 * @param note erased with the contact
 */
@Schema(name = "RevisitRequest")
record RevisitRequest(
        @NotNull Boolean reached,
        @Schema(nullable = true) Boolean satisfied,

        @Schema(nullable = true)
        @Size(max = 1000)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String note) {}

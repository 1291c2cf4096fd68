package yingshang.ratings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rating.
 *
 * @param number identifies it within region and department; made up when not given
 * @param department whose service is rated; the caller's when not given, and never another's than theirs unless the
 *     task force says it
 * @param enteredAt when it was entered elsewhere; now when not given
 * @param realName whether who rated gave a name
 * @param contact kept of bad ratings only, name and phone only of those under a real name
 */
@Schema(name = "RatingRequest")
record RatingRequest(
        @Schema(nullable = true)
        @Size(min = 1, max = LONGEST_NUMBER)
        @Pattern(regexp = PRINTED, message = "{yingshang.storable}")
        String number,

        @NotBlank @Size(max = 20) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String region,

        @Schema(nullable = true) @Size(min = 1, max = 100) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String department,

        @NotBlank @Size(max = LONGEST_ITEM) @Pattern(regexp = PRINTED, message = "{yingshang.storable}")
        String item,

        @Schema(nullable = true)
        @Size(min = 1, max = LONGEST_WINDOW)
        @Pattern(regexp = PRINTED, message = "{yingshang.storable}")
        String window,

        @NotNull RatingChannel channel,
        @NotNull RatingLevel level,
        @NotNull LocalDate handledOn,
        @NotNull Instant ratedAt,
        @Schema(nullable = true) Instant enteredAt,
        @NotNull Boolean realName,
        @Schema(nullable = true) @Valid RatingContactRequest contact) {

    static final int LONGEST_NUMBER = 64;
    static final int LONGEST_ITEM = 200;
    static final int LONGEST_WINDOW = 100;
    static final int LONGEST_NAME = 50;
    static final int LONGEST_PHONE = 20;
    static final int LONGEST_COMMENT = 500;

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    static final String STORABLE = "[^\\x00\\uD800-\\uDFFF]*";

    /** The same in one line. */
    static final String PRINTED = "[^\\x00-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF]*";
}

package yingshang.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reviewer's decision.
 *
 * @param reason why; needed to return a filing
 */
@Schema(name = "ReviewRequest")
record ReviewRequest(
        @NotNull Decision decision,

        @Size(max = 2000) @Pattern(regexp = "[^\\x00\\p{Cs}]*", message = "{yingshang.storable}")
        String reason) {}

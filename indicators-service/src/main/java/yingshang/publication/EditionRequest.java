package yingshang.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be published, and how.
 *
 * @param candidate number of the approved candidate
 * @param kind {@code preliminary} or {@code final}
 * @param embargoUntil before this instant only the task force sees the edition; null when everybody may see it at once
 * @param corrects number of the edition that this one corrects; null when it corrects none
 * @param reason why it corrects that one; may be left out when it corrects none
 */
@Schema(name = "EditionRequest")
record EditionRequest(
        @NotNull Long candidate,

        @NotNull @Pattern(regexp = "preliminary|final", message = "{yingshang.one-of}")
        String kind,

        @Schema(nullable = true) Instant embargoUntil,
        @Schema(nullable = true) Integer corrects,
        @Schema(nullable = true) @Size(max = 2000) String reason) {

    EditionRequest {
        reason = reason == null ? "" : reason.strip();
    }

    EditionKind editionKind() {
        return EditionKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}

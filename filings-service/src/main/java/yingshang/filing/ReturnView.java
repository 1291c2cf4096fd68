package yingshang.filing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a filing was given back, and what of it is to be mended.
 *
 * @param reason free text; null when the code says it all
 * @param by the reviewer
 * @param deadline until when it can be mended though its round is closed; null when none is set
 * @param entries only these can be changed or added; when empty, everything can
 */
@Schema(name = "ReturnView")
public record ReturnView(
        ReturnReason reasonCode,
        @Schema(nullable = true) String reason,
        String by,
        Instant at,
        @Schema(nullable = true) Instant deadline,
        List<ReturnedEntryView> entries) {}

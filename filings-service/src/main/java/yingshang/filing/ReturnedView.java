package yingshang.filing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an entry was given back.
 *
 * @param reason free text; null when the code says it all
 * @param by the reviewer
 */
@Schema(name = "ReturnedView")
public record ReturnedView(
        ReturnReason reasonCode, @Schema(nullable = true) String reason, String by, Instant at) {}

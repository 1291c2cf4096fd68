package yingshang.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry that was returned, or that the reviewer misses.
 *
 * @param reason free text; null when the code says it all
 */
@Schema(name = "ReturnedEntryView")
public record ReturnedEntryView(
        String scenario,
        ReturnReason reasonCode,
        @Schema(nullable = true) String reason) {}

package yingshang.catalogue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that figures come from.
 *
 * @param number its number (文号), or the name of a publication
 * @param region region it speaks for; null for none of ours
 * @param issued day of issue; null when not known
 */
@Schema(name = "DocumentView")
public record DocumentView(
        String number,
        Text title,
        String issuer,
        @Schema(nullable = true) String region,
        @Schema(nullable = true) LocalDate issued) {}

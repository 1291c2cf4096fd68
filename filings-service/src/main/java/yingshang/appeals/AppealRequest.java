package yingshang.appeals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Reference;

/**
 * An appeal as it was received.
 *
 * @param region where the enterprise is
 * @param enterprise its name
 * @param contact a telephone number or the like; better none than more than is needed
 * @param receivedAt when it was received, if that was before now: time runs from then
 * @param demonstration whether it is made up to show the suite
 */
@Schema(name = "AppealRequest")
record AppealRequest(
        @NotNull AppealKind kind,

        @NotNull AppealChannel channel,

        @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String title,

        @NotBlank @Size(max = 4000) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String text,

        @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String enterprise,

        @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String contact,

        Instant receivedAt,

        boolean demonstration) {

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    static final String STORABLE = "[^\\x00\\uD800-\\uDFFF]*";
}

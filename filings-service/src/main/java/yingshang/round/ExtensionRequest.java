package yingshang.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Reference;

/**
 * What a department asks for.
 *
 * @param until last instant at which it wants to file, with its offset: 2022-01-20T18:00:00+08:00
 */
@Schema(name = "ExtensionRequest")
record ExtensionRequest(
        @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String indicator,

        @NotNull Instant until,

        @NotBlank @Size(max = 2000) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String reason) {

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    static final String STORABLE = "[^\\x00\\uD800-\\uDFFF]*";
}

package yingshang.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short text in Chinese and in English. */
@Schema(name = "ReformWording")
record Wording(
        @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String zh,

        @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String en) {

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    static final String STORABLE = "[^\\x00\\uD800-\\uDFFF]*";
}

package yingshang.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a measure is done.
 *
 * @param text what was done
 * @param evidence identifiers of attachments of the measure that prove it, at least one
 */
@Schema(name = "ReformClaimRequest")
record ClaimRequest(
        @NotBlank @Size(max = 4000) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        String text,

        @NotEmpty @Size(max = 50) List<@NotNull UUID> evidence) {}

package yingshang.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an assignment ends. */
@Schema(name = "AssignmentEndRequest")
record EndRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\x00\\uD800-\\uDFFF]*", message = "{yingshang.storable}")
        String reason) {}

package yingshang.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.repetition.Repetition;

/** What a file of cases is for. */
record CaseUploadRequest(
        @QueryParam("round") @NotNull @Parameter(description = "Identifier of the round")
        UUID round,

        @QueryParam("region") @NotBlank @Size(max = 20) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String region,

        @QueryParam("scenario") @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String scenario,

        @QueryParam("name")
        @Size(max = 200)
        @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        @Parameter(description = "Name of the file, for people")
        String name,

        @HeaderParam(Repetition.HEADER) @Parameter(description = Repetition.DESCRIPTION)
        String key) {

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    static final String STORABLE = "[^\\x00\\uD800-\\uDFFF]*";
}

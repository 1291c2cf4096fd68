package yingshang.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which uploads to list; null stands for any. */
record CaseUploadFilter(
        @QueryParam("round") @Parameter(description = "Identifier of a round")
        UUID round,

        @QueryParam("region") String region,
        @QueryParam("department") String department,
        @QueryParam("scenario") String scenario,

        @QueryParam("status") @Pattern(regexp = CaseUploadStatus.FORM, message = "{yingshang.one-of}")
        String status,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}

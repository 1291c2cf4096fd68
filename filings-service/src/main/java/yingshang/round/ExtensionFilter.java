package yingshang.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;

/** Which extensions to list, and which page of them. */
record ExtensionFilter(
        @QueryParam("round") @Parameter(description = "Identifier of a round")
        UUID round,

        @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @QueryParam("indicator") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String indicator,

        @QueryParam("department") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String department,

        @QueryParam("status") @Pattern(regexp = ExtensionStatus.FORM, message = "{yingshang.one-of}")
        String status,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}

package yingshang.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;

/** Of which round to list what is missing, and which page of it. */
record MissingFilingFilter(
        @NotNull @QueryParam("round") @Parameter(description = "Identifier of a round", required = true)
        UUID round,

        @QueryParam("department") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String department,

        @QueryParam("indicator") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String indicator,

        @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {

    Wanted wanted() {
        return new Wanted(round, department, indicator, region);
    }
}

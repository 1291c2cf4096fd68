package yingshang.appeals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;

/** Which appeals to count, and which page of departments. */
record AppealFigureFilter(
        @QueryParam("from") @Parameter(description = "Received on this day or later, 2021-08-01")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Received on this day or earlier, 2021-08-31")
        LocalDate to,

        @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @QueryParam("department") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String department,

        @QueryParam("demonstration")
        @DefaultValue("false")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "Count what is made up to show the suite, and nothing else")
        String demonstration,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}

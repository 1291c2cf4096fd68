package yingshang.reform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;

/** Which measures to list, and which page of them. */
record MeasureFilter(
        @QueryParam("document")
        @Size(max = 100)
        @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        @Parameter(description = "Number of the plan")
        String document,

        @QueryParam("set") @Min(1) @Max(999) @Parameter(description = "Number of a set of measures")
        Integer set,

        @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @QueryParam("indicator") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String indicator,

        @QueryParam("department")
        @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        @Parameter(description = "Code of a department that leads or shares in the measure")
        String department,

        @QueryParam("role")
        @Pattern(regexp = "lead|responsible", message = "{yingshang.one-of}")
        @Parameter(description = "What that department is to the measure")
        String role,

        @QueryParam("status") @Pattern(regexp = ReformStatus.FORM, message = "{yingshang.one-of}")
        String status,

        @QueryParam("light")
        @Pattern(regexp = Light.FORM, message = "{yingshang.one-of}")
        @Parameter(description = "Only what has this light")
        String light,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}

package yingshang.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;

/** Which assignments to list, and which page of them. */
record AssignmentFilter(
        @QueryParam("department") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String department,

        @QueryParam("indicator") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String indicator,

        @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @QueryParam("role")
        @Parameter(description = "lead or responsible")
        @Pattern(regexp = AssignmentRole.FORM, message = "{yingshang.one-of}")
        String role,

        @QueryParam("status")
        @Parameter(description = "active: those that stand; ended: the others")
        @Pattern(regexp = "active|ended", message = "{yingshang.one-of}")
        String status,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}

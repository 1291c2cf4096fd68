package yingshang.appeals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;

/** Which appeals to list, and which page of them. */
record AppealFilter(
        @QueryParam("number")
        @Pattern(regexp = AppealNumber.FORM, message = "{yingshang.appeal-number}")
        @Parameter(description = "Number of an appeal")
        String number,

        @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @QueryParam("department") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String department,

        @QueryParam("kind") @Pattern(regexp = AppealKind.FORM, message = "{yingshang.one-of}")
        String kind,

        @QueryParam("status") @Pattern(regexp = AppealStatus.FORM, message = "{yingshang.one-of}")
        String status,

        @QueryParam("overdue")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(
                description = "Only those with a deadline that has passed unmet (true), or only those without (false)")
        String overdue,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}

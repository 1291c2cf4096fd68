package yingshang.reform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;

/** Of which measures and movements to tell, and which page of it. */
record EffectFilter(
        @QueryParam("measure") @Parameter(description = "Identifier of a reform measure")
        UUID measure,

        @QueryParam("indicator") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String indicator,

        @QueryParam("status")
        @Pattern(regexp = ReformStatus.FORM, message = "{yingshang.one-of}")
        @Parameter(description = "Only measures that have this status")
        String status,

        @QueryParam("movement")
        @Pattern(regexp = Movement.FORM, message = "{yingshang.one-of}")
        @Parameter(description = "Only numbers that have moved like this")
        String movement,

        @QueryParam("demonstration")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "true: look at the values of demonstrations instead of real ones")
        String demonstration,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}

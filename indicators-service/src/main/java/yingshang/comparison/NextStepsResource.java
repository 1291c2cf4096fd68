package yingshang.comparison;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.catalogue.Period;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;

/** What a region could do next, for everybody. */
@Path("/next-steps")
@Tag(name = "Comparison")
class NextStepsResource {

    private final NextStepsService steps;

    NextStepsResource(NextStepsService steps) {
        this.steps = steps;
    }

    @GET
    @PermitAll
    @Conditional({Subject.CATALOGUE, Subject.MEASUREMENTS, Subject.SCORES, Subject.DAY})
    @Operation(
            operationId = "getNextSteps",
            summary = "The open targets of a region by the points that attaining each would add")
    public NextStepsView steps(
            @QueryParam("region") @NotNull String region,
            @QueryParam("period") @NotNull @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String period,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return steps.steps(region, Period.of(period), page, size);
    }
}

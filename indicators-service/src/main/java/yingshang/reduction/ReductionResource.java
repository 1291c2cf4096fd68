package yingshang.reduction;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import yingshang.wire.Page;

/** Reductions of time, procedures, documents and cost, for everybody. */
@Path("/reductions")
@Tag(name = "Reductions")
class ReductionResource {

    private final ReductionService reductions;

    ReductionResource(ReductionService reductions) {
        this.reductions = reductions;
    }

    @GET
    @Conditional({Subject.CATALOGUE, Subject.SCORES})
    @PermitAll
    @Operation(
            operationId = "listReductions",
            summary = "Reductions against baseline, statutory limit and target, newest period first")
    public Page<ReductionView> list(
            @QueryParam("region") String region,
            @QueryParam("period") @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}") String period,
            @QueryParam("indicator") String indicator,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return reductions.page(new ReductionFilter(region, period, indicator), page, size);
    }
}

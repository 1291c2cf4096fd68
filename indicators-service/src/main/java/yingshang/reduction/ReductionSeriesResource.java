package yingshang.reduction;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.catalogue.PeriodsAsked;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;
import yingshang.wire.Page;

/** Reductions over time, for everybody. */
@Path("/reductions/series")
@Tag(name = "Reductions")
class ReductionSeriesResource {

    private final ReductionSeriesService series;

    ReductionSeriesResource(ReductionSeriesService series) {
        this.series = series;
    }

    @GET
    @PermitAll
    @Conditional({Subject.CATALOGUE, Subject.SCORES})
    @Operation(
            operationId = "listReductionSeries",
            summary = "Reductions over periods of one length, for one or several regions and scenarios")
    public Page<ReductionSeriesView> list(
            @Parameter(description = "Code of a region, 370306; up to 20 times")
                    @QueryParam("region")
                    @NotEmpty
                    @Size(max = 20)
                    List<String> region,
            @Parameter(description = "Code of a scenario, getting-electricity.time.standard-case; up to 10 times")
                    @QueryParam("scenario")
                    @NotEmpty
                    @Size(max = 10)
                    List<String> scenario,
            @Valid @BeanParam PeriodsAsked periods,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return series.page(
                new ReductionSeriesService.Asked(region, scenario, periods.range(), periods.newest()), page, size);
    }
}

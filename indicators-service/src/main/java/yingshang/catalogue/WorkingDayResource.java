package yingshang.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Counts working days. */
@Path("/working-days")
@PermitAll
@Cache(maxAge = 60)
@Tag(name = "Reference data")
class WorkingDayResource {

    private final CatalogueQueries queries;

    WorkingDayResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "countWorkingDays",
            summary = "Working days from a day of receipt",
            description = "With days: the last day of that limit. With to: the working days used until then."
                    + " The day of receipt is day 0.")
    public WorkingDaysView workingDays(
            @Parameter(description = "Day of receipt, day 0") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "Limit in working days") @QueryParam("days") @Min(0) @Max(10_000) Integer days,
            @Parameter(description = "Day of completion, not before from") @QueryParam("to") LocalDate to) {
        return queries.workingDays(from, days, to);
    }
}

package yingshang.scoring;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;

/** What a score rests on, for everybody; the filings it names are for those who may read them. */
@Path("/scores/{id}/lineage")
@Tag(name = "Scores")
class LineageResource {

    private final LineageService lineages;

    LineageResource(LineageService lineages) {
        this.lineages = lineages;
    }

    @GET
    @PermitAll
    @Conditional({Subject.CATALOGUE, Subject.SCORES})
    @Operation(
            operationId = "getScoreLineage",
            summary = "What a score rests on: parts, goalposts, measurements with their filings, and the run")
    public LineageView lineage(
            @Parameter(description = "Edition, region, period and node: 1.370306.2021-S1.getting-electricity.time")
                    @PathParam("id")
                    String id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return lineages.lineage(id, page, size);
    }
}

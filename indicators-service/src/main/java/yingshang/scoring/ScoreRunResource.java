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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.wire.Page;

/** The runs that computed scores, for everybody: who wants to check a score must see where it came from. */
@Path("/score-runs")
@Tag(name = "Scores")
class ScoreRunResource {

    private final ScoresService scores;

    ScoreRunResource(ScoresService scores) {
        this.scores = scores;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listScoreRuns", summary = "Runs of scoring, newest first")
    public Page<ScoreRunView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return scores.runs(page, size);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getScoreRun", summary = "A run of scoring")
    public ScoreRunView run(@PathParam("id") long id) {
        return scores.run(id);
    }

    @GET
    @Path("/{id}/measurements")
    @PermitAll
    @Operation(
            operationId = "listScoreRunMeasurements",
            summary = "The exact measurements that a run rested on, by region and measurement")
    public Page<UsedMeasurementView> measurements(
            @PathParam("id") long id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return scores.measurements(id, page, size);
    }
}

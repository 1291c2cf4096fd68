package yingshang.scoring;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.catalogue.Period;
import yingshang.catalogue.Written;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;
import yingshang.wire.Page;

/** Scores of regions, for everybody. */
@Path("/scores")
@Tag(name = "Scores")
class ScoreResource {

    private final ScoresService scores;
    private final IntervalService intervals;

    ScoreResource(ScoresService scores, IntervalService intervals) {
        this.scores = scores;
        this.intervals = intervals;
    }

    /** @param items periods that have scores, newest first */
    @Schema(name = "ScoredPeriods")
    record Periods(List<String> items) {}

    @GET
    @Conditional({Subject.CATALOGUE, Subject.SCORES})
    @PermitAll
    @Operation(operationId = "listScores", summary = "Scores by region, period and node, newest period first")
    public Page<ScoreView> list(
            @QueryParam("region") String region,
            @QueryParam("period") @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}") String period,
            @QueryParam("kind")
                    @Pattern(regexp = "overall|dimension|indicator|metric|scenario", message = "{yingshang.one-of}")
                    String kind,
            @QueryParam("node") String node,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        ScoreKind level = Written.read(ScoreKind.class, kind);
        return scores.page(new ScoreFilter(region, period, level, node), page, size);
    }

    @GET
    @Conditional({Subject.CATALOGUE, Subject.SCORES, Subject.INTERVALS})
    @Path("/intervals")
    @PermitAll
    @Operation(
            operationId = "listScoreIntervals",
            summary = "How far scores and ranks of a period move with the weights and when one metric is left out")
    public Page<ScoreIntervalView> intervals(
            @QueryParam("period") @NotNull @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String period,
            @QueryParam("region") String region,
            @QueryParam("node") String node,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return intervals.page(new ScoreFilter(region, period, null, node), page, size);
    }

    @GET
    @Conditional({Subject.CATALOGUE, Subject.SCORES})
    @Path("/periods")
    @PermitAll
    @Operation(operationId = "listScoredPeriods", summary = "The periods that have scores")
    public Periods periods() {
        return new Periods(scores.periods());
    }
}

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.catalogue.Period;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;

/** What moved most, for everybody. */
@Path("/movers")
@PermitAll
@Conditional({Subject.CATALOGUE, Subject.SCORES})
@Tag(name = "Comparison")
class MoversResource {

    private final MoversService movers;

    MoversResource(MoversService movers) {
        this.movers = movers;
    }

    @GET
    @Path("/regions")
    @Operation(operationId = "getMovingRegions", summary = "The regions of a level whose score moved most, either way")
    public MoversView regions(
            @QueryParam("period") @NotNull @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String period,
            @Parameter(description = "Level of the regions: province, city or district") @QueryParam("level") @NotNull
                    String level,
            @QueryParam("node") @DefaultValue("overall") String node,
            @Parameter(description = "Earlier period of the same length; the one before unless given")
                    @QueryParam("against")
                    @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String against,
            @Parameter(description = "Most regions either way") @QueryParam("size") @DefaultValue("5") @Min(1) @Max(20)
                    int size) {
        return movers.regions(LevelAsked.of(level, node, period, against), size);
    }

    @GET
    @Path("/nodes")
    @Operation(
            operationId = "getMovingNodes",
            summary = "The metrics, or other nodes of one kind, of a region whose score moved most, either way")
    public MoversView nodes(
            @QueryParam("region") @NotNull String region,
            @QueryParam("period") @NotNull @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String period,
            @QueryParam("kind")
                    @DefaultValue("metric")
                    @Pattern(regexp = "dimension|indicator|metric|scenario", message = "{yingshang.one-of}")
                    String kind,
            @Parameter(description = "Earlier period of the same length; the one before unless given")
                    @QueryParam("against")
                    @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String against,
            @Parameter(description = "Most nodes either way") @QueryParam("size") @DefaultValue("5") @Min(1) @Max(20)
                    int size) {
        return movers.nodes(region, kind, LevelAsked.range(period, against), size);
    }
}

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

/** Regions by rank, for everybody. */
@Path("/league-table")
@Tag(name = "Comparison")
class LeagueTableResource {

    private final LeagueTableService tables;

    LeagueTableResource(LeagueTableService tables) {
        this.tables = tables;
    }

    @GET
    @PermitAll
    @Conditional({Subject.CATALOGUE, Subject.SCORES, Subject.INTERVALS})
    @Operation(
            operationId = "getLeagueTable",
            summary = "The regions of a level by rank, with intervals, and changes since an earlier period")
    public LeagueTableView table(
            @QueryParam("period") @NotNull @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String period,
            @Parameter(description = "Level of the regions: province, city or district") @QueryParam("level") @NotNull
                    String level,
            @QueryParam("node") @DefaultValue("overall") String node,
            @Parameter(description = "Earlier period of the same length; the one before unless given")
                    @QueryParam("against")
                    @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String against,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return tables.table(LevelAsked.of(level, node, period, against), page, size);
    }
}

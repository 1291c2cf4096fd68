package yingshang.comparison;

import jakarta.annotation.security.PermitAll;
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

/** What moved a score, for everybody. */
@Path("/contributions")
@Tag(name = "Comparison")
class ContributionsResource {

    private final ContributionsService contributions;

    ContributionsResource(ContributionsService contributions) {
        this.contributions = contributions;
    }

    @GET
    @PermitAll
    @Conditional({Subject.CATALOGUE, Subject.SCORES})
    @Operation(
            operationId = "getContributions",
            summary = "Which metrics moved the score of a region's node between two periods, by how many points",
            description = "The contributions and the remainder, as they are shown, sum exactly to the change.")
    public ContributionsView contributions(
            @QueryParam("region") @NotNull String region,
            @Parameter(description = "Earlier period, 2020-S2")
                    @QueryParam("from")
                    @NotNull
                    @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String from,
            @Parameter(description = "Later period of the same length, 2021-S1")
                    @QueryParam("to")
                    @NotNull
                    @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
                    String to,
            @QueryParam("node") @DefaultValue("overall") String node,
            @Parameter(description = "Kind of node to split the change among")
                    @QueryParam("by")
                    @DefaultValue("metric")
                    @Pattern(regexp = "dimension|indicator|metric|scenario", message = "{yingshang.one-of}")
                    String by) {
        return contributions.contributions(
                new ContributionsService.Asked(region, LevelAsked.range(to, from), node, by));
    }
}

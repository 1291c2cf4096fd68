package yingshang.publication;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.publication.EditionLeague.Pair;

/** Regions by rank as published, for whoever sees the edition. */
@Path("/editions/{number}/league-table")
@Tag(name = "Editions")
class EditionLeagueResource {

    private final EditionLeague league;
    private final SecurityIdentity identity;

    EditionLeagueResource(EditionLeague league, SecurityIdentity identity) {
        this.league = league;
        this.identity = identity;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getEditionLeagueTable",
            summary = "The regions of a level by rank in an edition, and the change since an earlier edition")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EditionLeagueTableView.class)))
    @APIResponse(responseCode = "304", description = "The caller has it")
    public Response table(
            @PathParam("number") @Parameter(description = "Number of an edition, 1") int number,
            @BeanParam @Valid LeagueAsked asked,
            @Context Request request) {
        Pair pair = league.pair(number, asked, isTaskForce());
        EntityTag version = new EntityTag(pair.version());
        ResponseBuilder unchanged = request.evaluatePreconditions(version);
        return (unchanged == null ? Response.ok(league.table(asked, pair)) : unchanged)
                .tag(version)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    private boolean isTaskForce() {
        return !identity.isAnonymous() && identity.hasRole("TASK_FORCE");
    }
}

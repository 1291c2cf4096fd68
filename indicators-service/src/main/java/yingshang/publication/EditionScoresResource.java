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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.wire.Page;

/** Scores as published, for whoever sees the edition. */
@Path("/editions/{number}/scores")
@Tag(name = "Editions")
class EditionScoresResource {

    private final EditionScores scores;
    private final EditionService editions;
    private final SecurityIdentity identity;

    EditionScoresResource(EditionScores scores, EditionService editions, SecurityIdentity identity) {
        this.scores = scores;
        this.editions = editions;
        this.identity = identity;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEditionScores",
            summary = "Scores as an edition froze them, by region, period and kind; they never change")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "304", description = "The caller has it")
    public RestResponse<Page<EditionScoreView>> list(
            @PathParam("number") @Parameter(description = "Number of an edition, 1") int number,
            @BeanParam @Valid EditionScoresAsked asked,
            @Context Request request) {
        EditionView edition = editions.edition(number, isTaskForce());
        EntityTag version = new EntityTag(edition.hash());
        boolean known = request.evaluatePreconditions(version) != null;
        return (known
                        ? ResponseBuilder.<Page<EditionScoreView>>notModified()
                        : ResponseBuilder.ok(scores.page(asked, edition)))
                .tag(version)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    private boolean isTaskForce() {
        return !identity.isAnonymous() && identity.hasRole("TASK_FORCE");
    }
}

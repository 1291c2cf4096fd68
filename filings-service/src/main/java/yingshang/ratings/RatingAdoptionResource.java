package yingshang.ratings;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.access.Caller;
import yingshang.filing.FilingView;
import yingshang.wire.Page;

@Path("/filings/{id}/rating-adoptions")
@Tag(name = "Ratings")
class RatingAdoptionResource {

    private final RatingAdoptionService adoptions;
    private final SecurityIdentity identity;

    RatingAdoptionResource(RatingAdoptionService adoptions, SecurityIdentity identity) {
        this.adoptions = adoptions;
        this.identity = identity;
    }

    @POST
    @RolesAllowed("DEPARTMENT")
    @Operation(
            operationId = "adoptRatings",
            summary = "Take a figure of the region's ratings over into a filing, with a statement as its evidence")
    public RestResponse<FilingView> adopt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "ETag of the filing as the caller saw it")
                    String ifMatch,
            @NotNull @Valid RatingAdoptionRequest request) {
        FilingView filing = adoptions.adopt(caller(), id, ifMatch, request);
        return ResponseBuilder.ok(filing)
                .tag(Integer.toString(filing.version()))
                .build();
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listRatingStatements",
            summary = "List what the ratings came to when a filing took a figure over, the newest first")
    public Page<RatingStatementView> list(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return adoptions.list(caller(), id, page, size);
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}

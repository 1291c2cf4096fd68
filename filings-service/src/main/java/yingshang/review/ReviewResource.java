package yingshang.review;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.filing.FilingView;

@Path("/filings/{id}/reviews")
@Tag(name = "Reviews")
class ReviewResource {

    private final ReviewService reviews;
    private final SecurityIdentity identity;

    ReviewResource(ReviewService reviews, SecurityIdentity identity) {
        this.reviews = reviews;
        this.identity = identity;
    }

    @POST
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @ResponseStatus(201)
    @Operation(operationId = "reviewFiling", summary = "Accept a submitted filing, or return it with a reason")
    public RestResponse<FilingView> review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "ETag of the filing as the reviewer saw it")
                    String ifMatch,
            @NotNull @Valid ReviewRequest request) {
        FilingView filing =
                reviews.review(id, ifMatch, request, identity.getPrincipal().getName());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, filing)
                .tag(Integer.toString(filing.version()))
                .build();
    }
}

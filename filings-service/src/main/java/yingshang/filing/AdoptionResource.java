package yingshang.filing;

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
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.access.Caller;
import yingshang.wire.IfMatch;

@Path("/filings/{id}/adoptions")
@Tag(name = "Filings")
class AdoptionResource {

    private final AdoptionService adoptions;
    private final SecurityIdentity identity;

    AdoptionResource(AdoptionService adoptions, SecurityIdentity identity) {
        this.adoptions = adoptions;
        this.identity = identity;
    }

    @POST
    @RolesAllowed("DEPARTMENT")
    @Operation(
            operationId = "adoptCases",
            summary = "Take a figure of uploaded cases over into a filing, with the upload as its evidence")
    public RestResponse<FilingView> adopt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = FilingResource.SEEN) String ifMatch,
            @NotNull @Valid AdoptionRequest request) {
        return FilingResource.tagged(adoptions.adopt(Caller.of(identity), id, new IfMatch(ifMatch), request));
    }
}

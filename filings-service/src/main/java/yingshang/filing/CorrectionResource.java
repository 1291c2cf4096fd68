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

@Path("/filings/{id}")
@Tag(name = "Filings")
class CorrectionResource {

    private final CorrectionService corrections;
    private final SecurityIdentity identity;

    CorrectionResource(CorrectionService corrections, SecurityIdentity identity) {
        this.corrections = corrections;
        this.identity = identity;
    }

    @POST
    @Path("/correction")
    @RolesAllowed("DEPARTMENT")
    @Operation(
            operationId = "correctFiling",
            summary = "Open an accepted filing for correction; what was accepted stands until the correction is")
    public RestResponse<FilingView> correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = FilingResource.SEEN) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return FilingResource.tagged(corrections.start(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    @POST
    @Path("/correction/abandonment")
    @RolesAllowed("DEPARTMENT")
    @Operation(operationId = "abandonCorrection", summary = "Give a correction up: the filing is again as accepted")
    public RestResponse<FilingView> abandon(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = FilingResource.SEEN) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return FilingResource.tagged(corrections.abandon(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({"DEPARTMENT", "TASK_FORCE"})
    @Operation(
            operationId = "withdrawFiling",
            summary = "Withdraw a filing for good, and with it what was accepted of it; its place becomes free")
    public RestResponse<FilingView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = FilingResource.SEEN) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return FilingResource.tagged(corrections.withdraw(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}

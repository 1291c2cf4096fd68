package yingshang.review;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reviews/bulk-acceptance")
@Tag(name = "Reviews")
class BulkAcceptanceResource {

    private final BulkAcceptance acceptance;
    private final SecurityIdentity identity;

    BulkAcceptanceResource(BulkAcceptance acceptance, SecurityIdentity identity) {
        this.acceptance = acceptance;
        this.identity = identity;
    }

    @POST
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @Operation(
            operationId = "acceptFilings",
            summary = "Accept those of several filings that have no findings but such as inform, and did not change")
    public BulkAcceptanceView accept(@NotNull @Valid BulkAcceptanceRequest request) {
        return acceptance.accept(request, identity.getPrincipal().getName());
    }
}

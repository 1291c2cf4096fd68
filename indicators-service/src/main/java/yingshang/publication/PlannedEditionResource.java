package yingshang.publication;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import yingshang.wire.Page;

/** Editions on schedule. */
@Path("/planned-editions")
@Tag(name = "Editions")
@RolesAllowed("TASK_FORCE")
class PlannedEditionResource {

    private final PlannedEditionService plans;
    private final SecurityIdentity identity;

    PlannedEditionResource(PlannedEditionService plans, SecurityIdentity identity) {
        this.plans = plans;
        this.identity = identity;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "planEdition", summary = "Have an approved candidate published at a later time")
    public PlannedEditionView plan(@NotNull @Valid PlannedEditionRequest request) {
        return plans.plan(request, identity.getPrincipal().getName());
    }

    @GET
    @Operation(operationId = "listPlannedEditions", summary = "Planned publications, the last to come first")
    public Page<PlannedEditionView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return plans.page(page, size);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelPlannedEdition", summary = "Give up a planned publication")
    public PlannedEditionView cancel(@PathParam("id") long id) {
        return plans.cancel(id, identity.getPrincipal().getName());
    }
}

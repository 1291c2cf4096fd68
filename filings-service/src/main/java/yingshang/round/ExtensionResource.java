package yingshang.round;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.access.Caller;
import yingshang.wire.Page;

@Path("/extensions")
@Tag(name = "Extensions")
class ExtensionResource {

    private final ExtensionService extensions;
    private final SecurityIdentity identity;

    ExtensionResource(ExtensionService extensions, SecurityIdentity identity) {
        this.extensions = extensions;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listExtensions", summary = "List extensions, the newest first; a department sees its own")
    public Page<ExtensionView> list(@Valid @BeanParam ExtensionFilter filter) {
        return extensions.list(Caller.of(identity), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "getExtension", summary = "Show an extension")
    public ExtensionView get(@PathParam("id") UUID id) {
        return extensions.get(Caller.of(identity), id);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "decideExtension", summary = "Grant an extension until an instant, or refuse it")
    public ExtensionView decide(@PathParam("id") UUID id, @NotNull @Valid ExtensionDecisionRequest request) {
        return extensions.decide(id, request, identity.getPrincipal().getName());
    }
}

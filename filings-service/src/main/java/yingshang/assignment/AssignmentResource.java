package yingshang.assignment;

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

@Path("/assignments")
@Tag(name = "Assignments")
class AssignmentResource {

    private final AssignmentService assignments;
    private final SecurityIdentity identity;

    AssignmentResource(AssignmentService assignments, SecurityIdentity identity) {
        this.assignments = assignments;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listAssignments", summary = "List who files what; a department sees its own")
    public Page<AssignmentView> list(@Valid @BeanParam AssignmentFilter filter) {
        return assignments.list(Caller.of(identity), filter);
    }

    @POST
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "assign", summary = "Assign indicators of regions to a department: all of them or none")
    public AssignmentAnswer assign(@NotNull @Valid AssignmentRequest request) {
        return assignments.assign(request, identity.getPrincipal().getName());
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "endAssignment", summary = "End an assignment; it is kept as it was")
    public AssignmentView end(@PathParam("id") UUID id, @NotNull @Valid EndRequest request) {
        return assignments.end(id, identity.getPrincipal().getName(), request.reason());
    }
}

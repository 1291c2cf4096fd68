package yingshang.inspections;

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

@Path("/inspection-findings")
@Tag(name = "Inspections")
class InspectionFindingResource {

    private final InspectionFindingService findings;
    private final SecurityIdentity identity;

    InspectionFindingResource(InspectionFindingService findings, SecurityIdentity identity) {
        this.findings = findings;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listInspectionFindings",
            summary = "List what is to be rectified and what was, the last found first; a department sees its own")
    public Page<InspectionFindingView> list(@Valid @BeanParam InspectionFindingFilter filter) {
        return findings.list(caller(), filter);
    }

    @POST
    @Path("/{id}/rectification")
    @RolesAllowed("DEPARTMENT")
    @Operation(operationId = "reportRectification", summary = "Say that and how a finding was rectified")
    public InspectionFindingView report(@PathParam("id") UUID id, @NotNull @Valid InspectionRequests.Report request) {
        return findings.report(caller(), id, request.report());
    }

    @POST
    @Path("/{id}/verification")
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @Operation(
            operationId = "verifyRectification",
            summary = "Say whether a finding is rectified; by nobody who reported it")
    public InspectionFindingView verify(
            @PathParam("id") UUID id, @NotNull @Valid InspectionRequests.Verification request) {
        return findings.verify(caller(), id, request);
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
